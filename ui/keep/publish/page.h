// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "translations/wording.h"
#include "ui/keep/window/draft_session.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace maksuarvio {

class FormDay;
class FormField;
class Notice;
class RemarkModel;
class QuietText;

/// The last look before publishing: the decision, who publishes, what still hinders it and what
/// should be looked at.
class PublishPage : public QWidget {
    Q_OBJECT
public:
    PublishPage(DraftSession& session, const Wording& wording, QWidget* parent = nullptr);

    /// As the fields stand.
    Decision decision() const;

signals:
    void publish_requested(const maksuarvio::Decision& decision);
    void place_requested(maksuarvio::Cell place);

private:
    std::array<FormField*, 3> fields() const;
    void refresh();
    void publish();

    DraftSession& m_session;
    RemarkModel* m_remarks;
    FormField* m_body;
    FormDay* m_day;
    FormField* m_section;
    Notice* m_blocked;
    QuietText* m_summary;
    QWidget* m_remarks_head;
    QWidget* m_list;
    QCheckBox* m_looked;
    QPushButton* m_publish;
};

} // namespace maksuarvio
