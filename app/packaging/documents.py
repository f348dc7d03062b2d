#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maksuarvio authors
# SPDX-License-Identifier: EUPL-1.2

"""The documents that the package carries, made from what is built and installed where it is built.

  documents.py changelog CHANGELOG.md VERSION DAY       Debian's changelog
  documents.py copyright LICENSE components.csv         the program's licence, and those of what is
                                                        compiled in
  documents.py sbom VERSION DAY components.csv PROGRAM...
                                                        SPDX 2.3 of what the programs are linked with

A library that is linked and not in components.csv is an error, and so is one in it that is not
linked: nothing comes in without somebody having read its licence.
"""

import csv
import datetime
import json
import re
import subprocess
import sys

AUTHORS = "Maksuarvio authors"
CONTACT = f"{AUTHORS} <maksuarvio@example.org>"
HEADING = re.compile(r"^## (\S+) – (.+)$")


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def releases(path):
    """Of each version its heading's day and its lines, the latest first."""
    found = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            heading = HEADING.match(line.rstrip())
            if heading:
                found.append((heading[1], heading[2], []))
            elif found:
                found[-1][2].append(line.rstrip().replace("`", ""))
    return found


def entries(lines):
    """Headings of groups and what stands under them, a paragraph or point each, without Markdown."""
    ended = True
    found = []
    for line in lines:
        group = re.fullmatch(r"\*\*([^*]+)\*\*.{0,20}", line)
        if group:
            found.append((group[1], ""))
        elif line and (ended or line.startswith("- ")):
            found.append(("", line.removeprefix("- ").replace("*", "")))
        elif line:
            found[-1] = ("", found[-1][1] + " " + line.strip().replace("*", ""))
        ended = not line or group is not None
    return found


def wrapped(text, first, rest, width=79):
    line = first
    for word in text.split():
        if len(line) + len(word) > width and line.strip(" *"):
            yield line.rstrip()
            line = rest
        line += word + " "
    yield line.rstrip()


def changelog(path, version, day):
    """As what is built says of itself; an earlier version has its own day."""
    for index, (released, heading, lines) in enumerate(releases(path)):
        number = version.replace("-", "~") if index == 0 else released
        date = datetime.date.fromisoformat(day if index == 0 else heading)
        print(f"maksuarvio ({number}) {'UNRELEASED' if '~' in number else 'stable'}; urgency=medium\n")
        for group, text in entries(lines):
            print(f"\n  [ {group} ]" if group else "\n".join(wrapped(text, "  * ", "    ")))
        print(f"\n -- {CONTACT}  {date:%a, %d %b %Y} 00:00:00 +0000\n")


def components(path, how):
    with open(path, encoding="utf-8") as table:
        return {row["component"]: row["licence"] for row in csv.DictReader(table) if row["how"] == how}


def paragraphs(path):
    """Of a copyright file in Debian's form: each a dictionary of its fields."""
    with open(path, encoding="utf-8") as file:
        for block in re.split(r"\n\s*\n", file.read().strip()):
            yield dict(re.findall(r"^(\S+):[ \t]*(.*(?:\n[ \t].*)*)", block, re.MULTILINE))


def licence_of_all_files(path):
    """Copyright, licence's name and its text, of what the package is for the most part."""
    found = list(paragraphs(path))
    stanza = next(one for one in found if one.get("Files") == "*")
    name, _, text = stanza["License"].partition("\n")
    if not text:
        text = next(one["License"].partition("\n")[2] for one in found
                    if "Files" not in one and one.get("License", "").partition("\n")[0] == name)
    return stanza["Copyright"], name, text


def indented(text):
    return "\n".join(" " + (line.rstrip() or ".") for line in text.rstrip().splitlines())


def copyright_file(licence, table):
    with open(licence, encoding="utf-8") as file:
        eupl = file.read()
    print("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
          f"Upstream-Name: Maksuarvio\nUpstream-Contact: {CONTACT}\n"
          "Comment: maksuarvio.spdx.json, beside this file, names every library that is linked.\n\n"
          f"Files: *\nCopyright: 2026 The {AUTHORS}\nLicense: EUPL-1.2\n{indented(eupl)}")
    for package in components(table, "compiled in"):
        holder, name, text = licence_of_all_files(f"/usr/share/doc/{package}/copyright")
        print(f"\nFiles: usr/bin/maksuarvio\nComment: what is compiled in of {package}\n"
              f"Copyright: {holder}\nLicense: {name} ({package})\n{text}")


def linked(programs):
    """The libraries that the programs name, each with the file that is found for it."""
    found = {}
    for program in programs:
        needed = re.findall(r"\(NEEDED\).*\[(.+)\]", output_of("readelf", "--wide", "--dynamic", program))
        places = dict(re.findall(r"(\S+) => (\S+)", output_of("ldd", program)))
        found.update({name: places[name] for name in needed})
    return found


def owner_of(path):
    """The Debian package of a library; dpkg may know it by its place before /usr was merged."""
    for place in (path, path.removeprefix("/usr"), "/usr" + path):
        told = subprocess.run(("dpkg", "-S", place), capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    sys.exit(f"{path}: of no Debian package")


def is_gpl_only(licence):
    return licence.startswith(("GPL", "AGPL")) and " WITH " not in licence and " OR " not in licence


def sbom(version, day, table, programs):
    known = components(table, "linked")
    libraries = linked(programs)
    if unknown := sorted(libraries.keys() - known.keys() - {"ld-linux-x86-64.so.2"}):
        sys.exit(f"{table}: say the licence of {', '.join(unknown)}, which is linked")
    if unused := sorted(known.keys() - libraries.keys()):
        sys.exit(f"{table}: {', '.join(unused)} is not linked")
    parts = {}
    for name, path in libraries.items():
        if name in known:
            parts.setdefault(owner_of(path), ("DYNAMIC_LINK", []))[1].append(known[name])
    for package, licence in components(table, "compiled in").items():
        parts[package] = ("STATIC_LINK", [licence])
    packages = [{
        "name": "maksuarvio", "SPDXID": "SPDXRef-maksuarvio", "versionInfo": version,
        "supplier": f"Organization: {AUTHORS} (maksuarvio@example.org)",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "licenseConcluded": "EUPL-1.2", "licenseDeclared": "EUPL-1.2",
        "copyrightText": f"2026 The {AUTHORS}"}]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": "SPDXRef-maksuarvio"}]
    for name, (relation, licences) in sorted(parts.items()):
        one_of_each = list(dict.fromkeys(licences))
        licence = " AND ".join(f"({one})" if " " in one and len(one_of_each) > 1 else one
                               for one in one_of_each)
        if is_gpl_only(licence):
            sys.exit(f"{table}: {name} may be linked only by what is GPL as well")
        built, arch = output_of("dpkg-query", "-W", "-f", "${Version} ${Architecture}", name).split()
        identity = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        packages.append({
            "name": name, "SPDXID": identity, "versionInfo": built,
            "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": licence, "licenseDeclared": "NOASSERTION",
            "copyrightText": "NOASSERTION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{built}?arch={arch}"}]})
        relations.append({"spdxElementId": "SPDXRef-maksuarvio", "relationshipType": relation,
                          "relatedSpdxElement": identity})
    json.dump({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"maksuarvio-{version}",
        "documentNamespace": f"https://example.org/spdx/maksuarvio-{version}",
        "creationInfo": {"created": f"{day}T00:00:00Z", "creators": [f"Organization: {AUTHORS}"]},
        "packages": packages, "relationships": relations}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["changelog", path, version, day]:
            changelog(path, version, day)
        case ["copyright", licence, table]:
            copyright_file(licence, table)
        case ["sbom", version, day, table, *programs] if programs:
            sbom(version, day, table, programs)
        case _:
            sys.exit(__doc__)
