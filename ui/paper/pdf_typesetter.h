// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_style.h"
#include "ui/sheet/pdf_error.h"

#include <tl/expected.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

// NOLINTBEGIN(bugprone-reserved-identifier): Pango's own names, without its headers.
using PangoContext = struct _PangoContext;
using PangoLayout = struct _PangoLayout;
using PangoLayoutLine = struct _PangoLayoutLine;
// NOLINTEND(bugprone-reserved-identifier)

namespace maksuarvio::sheet::pdf {

struct GObjectUnref {
    void operator()(void* object) const;
};
template <typename T> using GObjectPtr = std::unique_ptr<T, GObjectUnref>;

/// A text broken into lines of one face.
struct Text {
    std::shared_ptr<PangoLayout> layout;
    std::shared_ptr<PangoLayout> space; ///< between two lines, for whoever hears them
    Face face = Face::Body;
    double width = 0; ///< of its longest line
    int lines = 0;    ///< 0 for an empty text

    PangoLayoutLine* line(int index) const;
    double line_width(int index) const;
    /// Whether words end with the line; they do not where a word is broken.
    bool needs_space_after(int index) const;
};

/// Turns texts into lines of one font family, the same on every machine: no hinting, no font of
/// another family, no ligatures, digits of one width.
class Typesetter {
public:
    static tl::expected<Typesetter, PdfError> open(const std::string& family,
                                                   const std::string& language, const Faces& faces);

    /// Wraps at words, and inside a word only where it is wider than the line.
    Text set(const std::string& text, Face face, double width);
    Text set_unwrapped(const std::string& text, Face face) { return set(text, face, unwrapped); }
    /// The width that breaks no word.
    double narrowest(const std::string& text, Face face) { return set(text, face, 0).width; }

    const FaceStyle& style(Face face) const { return m_faces[static_cast<std::size_t>(face)]; }
    /// Height of the face over and under its baseline.
    double ascent(Face face) const { return m_extents[static_cast<std::size_t>(face)].ascent; }
    double descent(Face face) const { return m_extents[static_cast<std::size_t>(face)].descent; }

    /// The characters of a text that a face of the family lacks, each once.
    std::vector<std::string> lacking(const std::string& text) const;
    /// The first character that the family lacks, of all texts set so far.
    const std::optional<std::string>& missing_character() const { return m_missing; }

private:
    struct Extents {
        double ascent = 0;
        double descent = 0;
    };

    static constexpr double unwrapped = -1;

    Typesetter() = default;
    Text shape(const std::string& text, Face face, double width);
    std::vector<std::string> lacking(const std::string& text, Face face) const;

    GObjectPtr<PangoContext> m_context;
    std::string m_family;
    Faces m_faces{};
    std::array<Extents, face_count> m_extents;
    std::optional<std::string> m_missing;
    /// The same texts are set again with every spacing that is tried.
    std::map<std::tuple<std::string, Face, double>, Text> m_set;
};

} // namespace maksuarvio::sheet::pdf
