// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sections of a handout as blocks, more or less of them as the pages hold.

#include "output/handout.h"

namespace relief::output {

struct HandoutFit {
    bool largePictures = true; ///< one below the other, else side by side
    qsizetype questions = 8;
    size_t points = 9; ///< of each side of each medicine
    int lines = 3;     ///< to write on
    qsizetype sentences = 5;
    bool lead = true;
};

class HandoutSections {
public:
    explicit HandoutSections(const Handout &handout);

    Paper paper(const HandoutFit &fit) const;

private:
    void addHead(std::vector<Block> &blocks, bool lead) const;
    void addPictures(std::vector<Block> &blocks, bool large) const;
    std::vector<Block> happenings(qsizetype sentences) const;
    std::vector<Block> warnings() const;
    void addStory(std::vector<Block> &blocks, qsizetype sentences) const;
    void addSides(std::vector<Block> &blocks, size_t points) const;
    void addQuestions(std::vector<Block> &blocks, qsizetype questions) const;
    void addOwn(std::vector<Block> &blocks, int lines) const;
    void addSources(std::vector<Block> &blocks, const HandoutFit &fit) const;

    Block heading(const QString &text) const;
    Block picture(const HandoutPicture &picture, bool large) const;
    void addList(std::vector<Block> &blocks, const QStringList &lines) const; ///< of HTML
    QString pointHtml(const HandoutPoint &point) const;
    std::vector<Block> sideBlocks(const QString &title, const std::vector<HandoutPoint> &points, size_t most) const;
    QString sourcesHtml(const std::vector<int> &numbers) const;
    WordLook look(double share = 1) const;
    bool isLarge() const; ///< type that wants the whole width
    bool isCited(int number, const HandoutFit &fit) const;
    bool leavesOut(const HandoutFit &fit) const;
    WordLook smallLook() const; ///< of what few read: it does not grow without bound

    const Handout &m_handout;
    double m_size; ///< of the words, in units
};

} // namespace relief::output
