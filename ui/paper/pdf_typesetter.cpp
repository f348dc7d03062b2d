// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper/pdf_typesetter.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace maksuarvio::sheet::pdf {
namespace {

struct DescriptionFree {
    void operator()(PangoFontDescription* description) const
    {
        pango_font_description_free(description);
    }
};
using Description = std::unique_ptr<PangoFontDescription, DescriptionFree>;

struct AttributesUnref {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

Description describe(const std::string& family, const FaceStyle& style)
{
    Description description{pango_font_description_new()};
    pango_font_description_set_family(description.get(), family.c_str());
    pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(style.weight));
    pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
    return description;
}

double points(int pango_units)
{
    return static_cast<double>(pango_units) / PANGO_SCALE;
}

/// Fontconfig answers with another family rather than with none.
bool is_of_family(PangoFont* font, const std::string& family)
{
    const Description got{pango_font_describe(font)};
    const char* got_family = pango_font_description_get_family(got.get());
    return got_family != nullptr && g_ascii_strcasecmp(got_family, family.c_str()) == 0;
}

} // namespace

void GObjectUnref::operator()(void* object) const
{
    g_object_unref(object);
}

PangoLayoutLine* Text::line(int index) const
{
    return pango_layout_get_line_readonly(layout.get(), index);
}

double Text::line_width(int index) const
{
    PangoRectangle logical{};
    pango_layout_line_get_extents(line(index), nullptr, &logical);
    return points(logical.width);
}

bool Text::needs_space_after(int index) const
{
    if (index + 1 >= lines)
        return false;
    const char* text = pango_layout_get_text(layout.get());
    const PangoLayoutLine* ending = line(index);
    const int end = ending->start_index + ending->length;
    return line(index + 1)->start_index > end || (end > 0 && text[end - 1] == ' ');
}

tl::expected<Typesetter, PdfError> Typesetter::open(const std::string& family,
                                                    const std::string& language, const Faces& faces)
{
    Typesetter typesetter;
    PangoFontMap* fonts = pango_cairo_font_map_get_default();
    typesetter.m_context.reset(pango_font_map_create_context(fonts));
    typesetter.m_family = family;
    typesetter.m_faces = faces;
    PangoContext* context = typesetter.m_context.get();

    pango_context_set_language(context, pango_language_from_string(language.c_str()));
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_cairo_context_set_resolution(context, 72);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);

    for (std::size_t face = 0; face < face_count; ++face) {
        const Description description = describe(family, faces[face]);
        const GObjectPtr<PangoFont> font{pango_context_load_font(context, description.get())};
        if (!font || !is_of_family(font.get(), family))
            return tl::unexpected(PdfError{PdfFault::FontMissing, family});
        PangoFontMetrics* metrics = pango_font_get_metrics(font.get(), nullptr);
        typesetter.m_extents[face] = {points(pango_font_metrics_get_ascent(metrics)),
                                      points(pango_font_metrics_get_descent(metrics))};
        pango_font_metrics_unref(metrics);
    }
    return typesetter;
}

Text Typesetter::set(const std::string& text, Face face, double width)
{
    if (text.empty())
        return {};
    const auto [place, is_new] = m_set.try_emplace({text, face, width});
    if (is_new)
        place->second = shape(text, face, width);
    return place->second;
}

Text Typesetter::shape(const std::string& text, Face face, double width)
{
    Text shaped;
    shaped.face = face;
    shaped.layout.reset(pango_layout_new(m_context.get()), GObjectUnref{});
    PangoLayout* layout = shaped.layout.get();
    pango_layout_set_font_description(layout, describe(m_family, style(face)).get());
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    if (width != unwrapped) {
        pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout, width > 0 ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
    }

    const std::unique_ptr<PangoAttrList, AttributesUnref> attributes{pango_attr_list_new()};
    pango_attr_list_insert(attributes.get(), pango_attr_fallback_new(FALSE));
    pango_attr_list_insert(attributes.get(),
                           pango_attr_font_features_new("liga=0,clig=0,dlig=0,lnum=1,tnum=1"));
    // A broken address must not gain a hyphen: one appears only where a soft one was asked for.
    const bool soft_hyphen = text.find("\u00ad") != std::string::npos;
    pango_attr_list_insert(attributes.get(),
                           pango_attr_insert_hyphens_new(soft_hyphen ? TRUE : FALSE));
    pango_layout_set_attributes(layout, attributes.get());

    shaped.lines = pango_layout_get_line_count(layout);
    int pango_width = 0;
    pango_layout_get_size(layout, &pango_width, nullptr);
    shaped.width = points(pango_width);
    if (shaped.lines > 1)
        shaped.space = set_unwrapped(" ", face).layout;
    if (pango_layout_get_unknown_glyphs_count(layout) > 0 && !m_missing) {
        const std::vector<std::string> characters = lacking(text, face);
        m_missing = characters.empty() ? std::string() : characters.front();
    }
    return shaped;
}

std::vector<std::string> Typesetter::lacking(const std::string& text, Face face) const
{
    const GObjectPtr<PangoFont> font{
        pango_context_load_font(m_context.get(), describe(m_family, style(face)).get())};
    std::vector<std::string> characters;
    const char* end = text.c_str() + text.size();
    for (const char *at = text.c_str(), *next = at; at < end; at = next) {
        next = g_utf8_next_char(at);
        const gunichar character = g_utf8_get_char(at);
        if (!pango_font_has_char(font.get(), character) && !g_unichar_isspace(character)
            && std::ranges::find(characters, std::string_view(at, next)) == characters.end())
            characters.emplace_back(at, next);
    }
    return characters;
}

std::vector<std::string> Typesetter::lacking(const std::string& text) const
{
    std::vector<std::string> characters;
    for (std::size_t face = 0; face < face_count; ++face) {
        for (std::string& one : lacking(text, static_cast<Face>(face))) {
            if (std::ranges::find(characters, one) == characters.end())
                characters.push_back(std::move(one));
        }
    }
    return characters;
}

} // namespace maksuarvio::sheet::pdf
