// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// screenshots OUTDIR [PART]: renders the states of the program in every language, light and dark,
// at every size of window and text, to OUTDIR/LANGUAGE_LIGHT_WIDTHxHEIGHT_PERCENT_STATE.png; those
// alone whose file name holds PART.
#include "maintain_scenes.h"
#include "scenes.h"
#include "ui/help/help_dialog.h"
#include "ui/result/receipt_line.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/spoken_language.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace maksuarvio;

namespace {

constexpr QSize kSizes[] = {{1366, 768}, {1280, 720}, {1024, 600}, {1920, 1080}};
constexpr int kPercents[] = {100, 150, 200};

struct Look {
    Language language = Language::Fi;
    bool dark = false;
    QSize size = kSizes[0];
    int text_percent = 100;

    QString name(const Scene& scene) const { return name(QLatin1StringView(scene.name)); }
    QString name(const MaintainScene& scene) const
    {
        return name(QStringLiteral("maintain_") + QLatin1StringView(scene.name));
    }

private:
    QString name(const QString& state) const
    {
        const auto code = word(language);
        return QStringLiteral("%1_%2_%3x%4_%5_%6")
            .arg(QLatin1StringView(code.data(), qsizetype(code.size())),
                 dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width())
            .arg(size.height())
            .arg(text_percent)
            .arg(state);
    }
};

// Lets layouts settle, and the preview's pages be drawn, which takes a while.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool save(QWidget& widget, const QString& file, int milliseconds = 60)
{
    widget.show();
    settle(milliseconds);
    return widget.grab().save(file);
}

bool render(const Scene& scene, const Look& look, TariffLibrary& library, const QString& file)
{
    Settings settings;
    settings.set_language(look.language);
    settings.set_organiser(scene.organiser);
    settings.set_text_percent(look.text_percent);
    theme::force_dark(look.dark);
    theme::set_text_percent(look.text_percent);

    MainWindow window(library, settings);
    window.resize(look.size);
    window.visit().edit([&](Entries& entries) {
        entries.organiser = scene.organiser;
        entries.date = scene.date;
        scene.enter(entries);
    });
    window.show();
    switch (scene.show) {
    case Scene::Show::ClientView:
        window.commands()[Command::ClientView]->trigger();
        break;
    case Scene::Show::Compare:
        window.commands()[Command::Compare]->trigger();
        break;
    case Scene::Show::Why:
        window.commands()[Command::Why]->trigger();
        break;
    case Scene::Show::WhyLine:
        window.findChild<ReceiptLine*>()->click();
        break;
    case Scene::Show::Help: {
        const Wording wording(look.language);
        HelpDialog help(library, wording, &window);
        return save(help, file);
    }
    case Scene::Show::Preview: {
        PreviewDialog preview(window.visit(), {.language = look.language}, &window);
        return save(preview, file, 600);
    }
    case Scene::Show::Settings:
        return save(*window.commands().part(MenuPart::View), file);
    case Scene::Show::Window:
        break;
    }
    const bool saved = save(window, file);
    // Closing a window with entries would ask.
    window.wipe();
    return saved;
}

// The window, or the dialog that it opened.
bool render(const MaintainScene& scene, const Look& look, const QString& store, const QString& file)
{
    Settings settings;
    settings.set_language(look.language);
    theme::force_dark(look.dark);
    theme::set_text_percent(look.text_percent);
    SpokenLanguage spoken;
    spoken.set(look.language);
    QFile::remove(store);
    using namespace std::chrono;
    MaintainWindow window(store, settings, 2026y / November / 21);
    window.resize(look.size);
    window.show();
    scene.enter(window);
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return save(*dialog, file);
    }
    // The impact is computed beside the window.
    return save(window, file, 500);
}

// Every state whose file's name holds the part.
bool render_all(const Look& look, TariffLibrary& library, const QDir& out, const QString& part,
                const QString& store)
{
    const auto wanted = [&](const QString& name, auto draw) {
        if (!name.contains(part))
            return true;
        const QString file = out.filePath(name + QStringLiteral(".png"));
        if (draw(file))
            return true;
        QTextStream(stderr) << "cannot write " << file << '\n';
        return false;
    };
    return std::ranges::all_of(scenes(),
                               [&](const Scene& scene) {
                                   return wanted(look.name(scene), [&](const QString& file) {
                                       return render(scene, look, library, file);
                                   });
                               })
           && std::ranges::all_of(maintain_scenes(), [&](const MaintainScene& scene) {
                  return wanted(look.name(scene), [&](const QString& file) {
                      return render(scene, look, store, file);
                  });
              });
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream errors(stderr);
    if (argc < 2) {
        errors << "screenshots OUTDIR [PART]\n";
        return 2;
    }
    const QDir out(QString::fromLocal8Bit(argv[1]));
    const QString part = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    auto library = TariffLibrary::shipped();
    if (!out.mkpath(QStringLiteral(".")) || !library) {
        errors << "cannot start\n";
        return 1;
    }
    const QString store = settings.filePath(QStringLiteral("store.sqlite"));
    theme::apply(application);
    theme::set_animated(false);
    // Nothing is hovered over.
    QCursor::setPos(4000, 4000);
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : kSizes) {
                for (const int percent : kPercents) {
                    const Look look{language, dark, size, percent};
                    if (!render_all(look, *library, out, part, store))
                        return 1;
                }
            }
        }
    }
    return 0;
}
