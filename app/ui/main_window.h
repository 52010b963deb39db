// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window: navigation rail and pages.

#include "content/policy.h"
#include "session/scenario_code.h"
#include "theme/theme.h"
#include "ui/save_place.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace relief::ui {

struct Look;

struct WindowOptions {
    QString diagram; ///< opens there; empty: at home, with the pack's opening diagram behind Explore
    content::Audience audience = content::Audience::Patient;
    std::optional<theme::ThemeId> theme; ///< nothing: the one of last time, else the desktop's
    QString lesson;                      ///< id of one to open
    std::optional<session::Coded> coded; ///< from a scenario code: takes the place of `diagram` and `audience`
    bool playing = true;
    bool present = false;     ///< begins as a presenter: console and audience window
    bool kiosk = false;       ///< no way to files, other programs or out; ui::Kiosk makes such windows
    content::Policy policy{}; ///< of the administrator
    bool remember = true;     ///< read and write window size, theme and text size; never anything about a person
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(content::LoadedPack pack, const WindowOptions &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows it, or begins as a presenter if the options said so.
    void open();

    session::Session &session();
    SavePlace savePlace() const;
    const Look &look() const;
    bool isKiosk() const;
    QString codeShown() const; ///< brings back what is shown; empty where no code can hold it

    /// Ids of the pages there are, "home" first.
    static QStringList pageIds();
    void openPage(const QString &id); ///< one of pageIds()
    QString openedPage() const;

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::ui
