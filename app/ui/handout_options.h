// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be chosen for a page to take home: whose words, how large, what matters to the person, whom to call.

#include "output/handout_content.h"
#include "ui/export_offer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace relief::ui {

class HandoutOptions : public QWidget {
    Q_OBJECT

public:
    explicit HandoutOptions(const ExportOffer &offer, QWidget *parent = nullptr);

    output::HandoutWishes wishes() const;

private:
    QComboBox *m_level;
    QComboBox *m_points;
    QLineEdit *m_contact;
    std::vector<std::pair<QString, QCheckBox *>> m_values; ///< with their ids
    QString m_language;
};

} // namespace relief::ui
