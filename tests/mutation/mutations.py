# SPDX-FileCopyrightText: 2026 The Maksuarvio authors
# SPDX-License-Identifier: EUPL-1.2
"""Which mutations a C++ source has, and the source with all of them built in (see mutation.h).

Reads the tokens of a source that clang-format has laid out: an operator with white space on both
sides is a binary one. Nothing moves to another line, so a compiler's message names the true line.
"""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ ]*\#(?:[^\n]*\\\n)*[^\n]*)
  | (?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')
  | (?P<number>\b\d[\d']*\b)
  | (?P<word>[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*)
  | (?P<sign><=>|->\*?|\+\+|--|<<|>>|&&|\|\||[<>=!+\-*/%&|]=|::|[^\s\w])
""", re.VERBOSE | re.MULTILINE | re.DOTALL)

BINARY = {"<": ("Less", "<="), "<=": ("AtMost", "<"), ">": ("Greater", ">="), ">=": ("AtLeast", ">"),
          "==": ("Equal", "!="), "!=": ("Unequal", "=="), "+": ("Plus", "-"), "-": ("Minus", "+"),
          "*": ("Times", "/"), "/": ("Over", "*"), "%": ("Rest", "/")}
CALLS = {"std::min": ("mutation::min", "std::max", "mutation::max"),
         "std::max": ("mutation::max", "std::min", "mutation::min"),
         "round_half_up": ("round_half_up", "round_down", "round_down"),
         "round_down": ("round_down", "round_half_up", "round_half_up"),
         "round_to_cents": ("round_to_cents", "the cent below", "[](Exact e) { return Cents(round_down(e)); }"),
         "at_least_zero": ("at_least_zero", "below zero too", "[](Exact e) { return e; }")}
for a, b in (("any_of", "none_of"), ("lower_bound", "upper_bound")):
    a, b = "std::ranges::" + a, "std::ranges::" + b
    CALLS[a], CALLS[b] = (a, b, b), (b, a, a)
VALUES = {}
for a, b in (("Whose::Client", "Whose::Spouse"), ("IncomeConcept::HomeService", "IncomeConcept::LongTermCare"),
             ("Mode::Own", "Mode::Purchased")):
    VALUES[a], VALUES[b] = b, a
ASSIGN = {"=", "+=", "-=", "*=", "/=", "%=", "&=", "|="}
OPEN, CLOSE = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}


@dataclass
class Mutation:
    file: str
    line: int
    source: str  # the line, stripped; with the one before it where the file has it twice
    what: str
    edits: list = field(repr=False)  # (place, rank, text with @ for the number) insertions; see apply()
    id: int = 0

    def key(self):
        return self.file, self.source, self.what


class Source:
    def __init__(self, name, text):
        self.name, self.text = name, text
        self.tokens = [m for m in TOKEN.finditer(text) if m.lastgroup != "comment"]
        self.lines = text.split("\n")
        self.partner = self._partners()
        self.frozen = self._frozen()
        self.found = []

    def word(self, i):
        return self.tokens[i].group() if 0 <= i < len(self.tokens) else ""

    def _partners(self):
        partner, stack = {}, []
        for i in range(len(self.tokens)):
            if self.tokens[i].lastgroup != "sign":
                continue
            if self.word(i) in OPEN:
                stack.append(i)
            elif self.word(i) in CLOSE:
                partner[i] = stack.pop()
                partner[partner[i]] = i
        return partner

    def _until(self, i, sign):
        while self.word(i) != sign:
            i = self.partner[i] + 1 if self.word(i) in OPEN else i + 1
        return i

    def _frozen(self):
        """Tokens that the compiler computes: declarations, labels, assertions, template arguments."""
        frozen = set()
        for i, token in enumerate(self.tokens):
            here, end = token.group(), None
            if here in ("static_assert", "case"):
                end = self._until(i, ";" if here == "static_assert" else ":")
            elif here == "enum":
                end = self._until(i, ";")
            elif here in ("template", "std::array", "std::get") and self.word(i + 1) == "<":
                depth, end = 1, i + 2
                while depth:
                    depth += {"<": 1, ">": -1, ">>": -2}.get(self.word(end), 0)
                    end += 1
            elif here == "constexpr":
                end = i
                while self.word(end) not in ("(", "{", "=", ";"):
                    end += 1
                if self.word(end) == "(" or self.word(i - 1) == "if":
                    end = i  # a function
                else:
                    end = self._until(end, ";")
            elif here == "<=>" and self.word(i + 2) == ")":
                end = i + 5  # (a <=> b) == 0: a literal 0 and nothing else
            if end:
                frozen.update(range(i, end))
        return frozen

    def add(self, i, what, *edits):
        line = self.text.count("\n", 0, self.tokens[i].start())
        source = self.lines[line]
        if self.lines.count(source) > 1:
            source = self.lines[line - 1].strip() + " " + source.strip()
        self.found.append(Mutation(self.name, line + 1, source.strip(), what, list(edits)))

    def replace(self, i, what, text):
        a, b = self.tokens[i].span()
        self.add(i, what, (a, (1, -(b - a)), text), (a, (1, 0), b - a))

    def wrap(self, first, last, before, after):
        a, b = self.tokens[first].start(), self.tokens[last].end()
        return (a, (1, -(b - a)), before), (b, (0, b - a), after)

    def left_of(self, i, stops):
        j = i
        while self.word(j - 1) not in stops | {"(", "[", "{", ";", ",", "return", "}"} | ASSIGN or \
                self.word(j - 1) == "}" and self.word(self.partner[j - 1] - 1) not in (")", "const"):
            j = self.partner[j - 1] if self.word(j - 1) in CLOSE else j - 1
        return j

    def right_of(self, i, stops):
        j = i
        while self.word(j + 1) not in stops | {")", "]", "}", ";", ","}:
            j = self.partner[j + 1] if self.word(j + 1) in OPEN else j + 1
        return j

    def spaced(self, i):
        a, b = self.tokens[i].span()
        return self.text[a - 1].isspace() and self.text[b].isspace()

    def mutations(self):
        for i, token in enumerate(self.tokens):
            if i not in self.frozen:
                getattr(self, "_" + token.lastgroup, lambda *_: None)(i, token.group())
        seen = {}
        for mutation in self.found:  # the second + of a line is another mutation than the first
            nth = seen[mutation.line, mutation.what] = seen.get((mutation.line, mutation.what), 0) + 1
            if nth > 1:
                mutation.what += f" (no. {nth})"
        return self.found

    def _number(self, i, here):
        value = int(here.replace("'", ""))
        for other in [value + 1] + [0] * (value == 1):
            a, b = self.tokens[i].span()
            self.add(i, f"{here} -> {other}", (a, (1, -1), f"(mutation::on(@) ? {other} : "), (b, (0, 1), ")"))

    def _word(self, i, here):
        if here == "if" and self.word(i + 1) == "(":
            last = self.partner[i + 1] - 1
            inside = [self.word(j) for j in range(i + 2, last + 1)]
            if "=" not in inside or "[" in inside:
                self.add(i, "if not", *self.wrap(i + 2, last, "mutation::on(@) != static_cast<bool>(", ")"))
        elif here in ("true", "false"):
            other = "false" if here == "true" else "true"
            self.replace(i, f"{here} -> {other}", ("!" if here == "true" else "") + "mutation::on(@)")
        elif here in VALUES:
            self.replace(i, f"{here} -> {VALUES[here]}", f"(mutation::on(@) ? {VALUES[here]} : {here})")
        elif here in CALLS and self.word(i + 1) == "(" and (
                self.tokens[i - 1].lastgroup != "word" or self.word(i - 1) == "return"):
            first, name, second = CALLS[here]
            self.replace(i, f"{here} -> {name}", f"mutation::either<@>({first}, {second})")
            for j in range(i, self.partner[i + 1]):
                if here.endswith("_bound") and self.word(j) == "{" and self.word(j + 1) == "}":
                    # A function that is called through another cannot be given a bare {}.
                    self.found[-1].edits.append((self.tokens[j].end(), (0, 0), "std::ranges::less()"))
                    self.found[-1].edits.append((self.tokens[j].start(), (1, 0), 1))
                    self.found[-1].edits.append((self.tokens[j + 1].start(), (1, 0), 1))

    def _sign(self, i, here):
        if self.word(i - 1) == "operator":
            return
        if here in BINARY and self.spaced(i):
            tag, other = BINARY[here]
            self.add(i, f"{here} -> {other}",
                     (self.tokens[i].end(), (0, 0), f" mutation::{tag}<@>() {here}"))
        elif here in ("&&", "||") and self.spaced(i):
            stops = {"||", "?", ":"} if here == "&&" else {"?", ":"}
            first, last = self.left_of(i, stops), self.right_of(i, stops | {here})
            flip = "(mutation::on(@) != "
            left = self.wrap(first, i - 1, flip + "(" + flip + "static_cast<bool>(", "))")
            right = self.wrap(i + 1, last, flip + "static_cast<bool>(", "))")
            whole = self.tokens[last].end() - self.tokens[first].start()
            self.add(i, f"{here} -> {'||' if here == '&&' else '&&'}",
                     (left[0][0], (1, -whole), left[0][2]), left[1], right[0],
                     (right[1][0], (0, whole), right[1][2] + "))"))
        elif here == "?" and self.spaced(i):
            first = self.left_of(i, {"?", ":"})
            self.add(i, "? : -> : ?", *self.wrap(first, i - 1, "mutation::on(@) != static_cast<bool>(", ")"))
        elif here in ("+=", "-=", "*=", "/="):
            first, last = self.left_of(i, set()), self.right_of(i, set())
            if self.word(first) == "else":
                first += 1
            if self.word(first) in ("for", "if", "while"):
                first = self.partner[first + 1] + 1
            self.add(i, f"{here} left out", *self.wrap(first, last, "(mutation::on(@) ? void() : void(", "))"))
        elif here == "++" and self.word(i - 1) in (";", ")", "{", "}") and self.word(i + 2) == ";":
            self.add(i, "++ left out", *self.wrap(i, i + 1, "(mutation::on(@) ? void() : void(", "))"))
        elif here == "!" and not self.spaced(i):
            self.replace(i, "! dropped", "mutation::Not<@>()->*")
        elif here == "-" and not self.text[self.tokens[i].end()].isspace():
            self.replace(i, "- dropped", "mutation::Negative<@>()->*")


def at_run_time(text):
    """The text with the tables that the compiler would compute computed when the program starts: in
    what the compiler computes no mutation acts."""
    return re.sub(r"^constexpr (auto \w+ = \[\] \{)", r"const \1 mutation::at_run_time();", text, flags=re.MULTILINE)


def apply(text, mutations):
    """The text with all the mutations built in, by number.

    At one place what closes comes before what opens (rank 0, 1), and the wider of two expressions
    opens first and closes last.
    """
    edits = sorted(((place, rank, edit.replace("@", str(m.id)) if isinstance(edit, str) else edit)
                    for m in mutations for place, rank, edit in m.edits), key=lambda e: e[:2])
    out, at = [], 0
    for place, _, edit in edits:
        out.append(text[at:place])
        at = max(at, place)
        if isinstance(edit, int):
            at = place + edit
        else:
            out.append(edit)
    return "".join(out) + text[at:]
