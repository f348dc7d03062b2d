// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace maksuarvio::theme {

namespace {

// Draws an icon of the set in the colour of the moment, so that it follows the palette.
class TintedIcon : public QIconEngine {
public:
    explicit TintedIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, icon_pixmap(m_name, colour(mode), side,
                                                painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return icon_pixmap(m_name, colour(mode), std::min(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return icon_pixmap(m_name, colour(mode), side, scale);
    }
    QIconEngine* clone() const override { return new TintedIcon(m_name); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        switch (mode) {
        case QIcon::Disabled:
            return outline();
        case QIcon::Selected:
            return on_accent();
        default:
            return text();
        }
    }

    QString m_name;
};

} // namespace

QPixmap icon_pixmap(const QString& name, const QColor& colour, int size, qreal device_pixel_ratio)
{
    const QString key = QStringLiteral("maksuarvio/%1/%2/%3/%4")
                            .arg(name, colour.name())
                            .arg(size)
                            .arg(device_pixel_ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer drawing(QStringLiteral(":/ui/icons/%1.svg").arg(name));
    Q_ASSERT_X(drawing.isValid(), "theme::icon", qPrintable(name));
    pixmap = QPixmap(QSizeF(size * device_pixel_ratio, size * device_pixel_ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(device_pixel_ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name)
{
    return QIcon(new TintedIcon(name));
}

} // namespace maksuarvio::theme
