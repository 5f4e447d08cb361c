// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleOption>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Colours {
    QRgb window, base, alternate, button, text, muted, placeholder, accent, onAccent, link, visited, tipGround, tipText, light, midlight,
        mid, dark, shadow;
};

constexpr Colours lightColours{0xf3f4f6, 0xffffff, 0xf0f2f5, 0xfafbfc, 0x1e2328, 0x9aa1a9, 0x667079, 0x1a66b8, 0xffffff,
                               0x1259a8, 0x7a3e9d, 0x22272d, 0xf3f4f6, 0xffffff, 0xe6e8eb, 0xc3c8ce, 0x9aa1a9, 0x5c646d};
constexpr Colours darkColours{0x24272c, 0x1b1d21, 0x22252a, 0x32363d, 0xe4e6e9, 0x777e87, 0x99a1aa, 0x2f6db5, 0xffffff,
                              0x7cb9f7, 0xc79be6, 0x3b4048, 0xf0f1f3, 0x4a5059, 0x3b4048, 0x31353b, 0x17191c, 0x0d0e10};

QPalette made(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(QPalette::All, role, QColor(rgb)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onAccent);
    set(QPalette::PlaceholderText, c.placeholder);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::ToolTipBase, c.tipGround);
    set(QPalette::ToolTipText, c.tipText);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    return palette;
}

// Fusion draws frames darker than the window, so that on dark ground a box that is not checked cannot be seen; and the pictures on
// buttons of dialogs come from the platform, in colours for light ground.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(u"Fusion"_s) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const bool isBox =
            element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorRadioButton;
        auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (isBox && isDark(option->palette) && button) {
            drawFramed(*button, element, painter, widget);
        } else if (isBox && isDark(option->palette) && item) {
            drawFramed(*item, element, painter, widget);
        } else if (element == PE_FrameLineEdit && isDark(option->palette) && frame) {
            drawFramed(*frame, element, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }

private:
    template <typename Option>
    void drawFramed(Option option, PrimitiveElement element, QPainter *painter, const QWidget *widget) const
    {
        const QColor outline(element == PE_FrameLineEdit ? darkColours.light : darkColours.muted);
        option.palette.setColor(QPalette::Window, outline.lighter(140));
        QProxyStyle::drawPrimitive(element, &option, painter, widget);
    }
};

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void tellPlatform(ThemeChoice theme)
{
    // Native parts, such as title bars and file dialogs, follow.
    QGuiApplication::styleHints()->setColorScheme(theme == ThemeChoice::Dark        ? Qt::ColorScheme::Dark
                                                      : theme == ThemeChoice::Light ? Qt::ColorScheme::Light
                                                                                    : Qt::ColorScheme::Unknown);
}
#endif

bool systemIsDark(const QPalette &platform)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(platform);
}

}  // namespace

QPalette lightPalette()
{
    return made(lightColours);
}

QPalette darkPalette()
{
    return made(darkColours);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

void applyTheme(QApplication &application, ThemeChoice theme)
{
    // What the platform gave, before anything of ours covered it.
    static const QPalette platform = QGuiApplication::palette();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    tellPlatform(theme);
#endif
    if (!dynamic_cast<const Style *>(application.style()))
        QApplication::setStyle(new Style);
    const bool dark = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && systemIsDark(platform));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

}  // namespace lintel
