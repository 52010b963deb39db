// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One experiment to choose: a picture of what is given, the question, and what is to be predicted.

#include "content/experiment.h"
#include "ui/look.h"

#include <QAbstractButton>

#include <utility>
#include <vector>

namespace relief::ui {

class SetupPicture;
class Thumbnails;

class ExperimentCard : public QAbstractButton {
    Q_OBJECT

public:
    ExperimentCard(Thumbnails *thumbnails, const content::Experiment &experiment, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setAudience(content::Audience audience);
    /// The cards of one row keep the same room for words, so that their pictures end on one line.
    void setRow(std::vector<const ExperimentCard *> row) { m_row = std::move(row); }
    QString experiment() const { return m_experiment.id; }

    QSize sizeHint() const override { return {260, heightForWidth(260)}; }
    QSize minimumSizeHint() const override { return {180, 180}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< the least it can be

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int questionHeight(int width) const;
    int wordsHeight(int width) const;
    int ownWordsHeight(int width) const;

    const content::Experiment &m_experiment;
    SetupPicture *m_picture;
    QString m_prompt;
    std::vector<const ExperimentCard *> m_row;
    content::Audience m_audience = content::Audience::Patient;
    Look m_look;
};

/// What its picture shows: what was given has acted, and what is asked has not happened yet.
content::Setup pictureOf(const content::Experiment &experiment);

} // namespace relief::ui
