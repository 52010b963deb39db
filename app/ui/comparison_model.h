// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The comparison table as a model: one row an aspect, a column each for what, three medicines, and how sure.

#include "content/pack.h"
#include "ui/look.h"

#include <QAbstractTableModel>

namespace relief::ui {

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Aspect, Opioid, Ketamine, Naloxone, Sure, columns };
    enum Role { GradeRole = Qt::UserRole, IsHeadingRole };

    explicit ComparisonModel(const content::Pack &pack, QObject *parent = nullptr);

    void setLook(const Look &look);
    void setAudience(content::Audience audience);
    void setFilter(const QString &words); ///< rows with all these words stay

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const content::ComparisonRow &row(int shown) const;
    QStringList referencesOf(const QModelIndex &index) const; ///< of a cell; of all three elsewhere in the row
    std::vector<const content::ComparisonRow *> shownRows() const;
    content::Audience audience() const { return m_audience; }
    const content::Pack &pack() const { return m_pack; }

private:
    void refilter();
    QString text(const content::ComparisonRow &row, int column) const;
    QString spoken(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;

    const content::Pack &m_pack;
    Look m_look;
    content::Audience m_audience = content::Audience::Patient;
    QString m_filter;
    std::vector<size_t> m_shown; ///< of the pack's rows
};

} // namespace relief::ui
