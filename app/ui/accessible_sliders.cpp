// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessible_sliders.h"

#include "ui/level_slider.h"
#include "ui/scrubber.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <functional>
#include <utility>

namespace relief::ui {

namespace {

using ValueText = std::function<QString()>;

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    AccessibleSlider(QAbstractSlider *slider, ValueText text)
        : QAccessibleWidget(slider, QAccessible::Slider), m_slider(slider), m_text(std::move(text))
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text role) const override
    {
        return role == QAccessible::Value ? m_text() : QAccessibleWidget::text(role);
    }

    QVariant currentValue() const override { return m_slider->value(); }
    void setCurrentValue(const QVariant &value) override { m_slider->setValue(value.toInt()); }
    QVariant maximumValue() const override { return m_slider->maximum(); }
    QVariant minimumValue() const override { return m_slider->minimum(); }
    QVariant minimumStepSize() const override { return m_slider->singleStep(); }

private:
    QAbstractSlider *m_slider;
    ValueText m_text;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *level = qobject_cast<LevelSlider *>(object)) {
        return new AccessibleSlider(level, [level] { return levelWord(level->level()); });
    }
    if (auto *scrubber = qobject_cast<Scrubber *>(object)) {
        return new AccessibleSlider(scrubber, [scrubber] { return scrubber->valueText(); });
    }
    return nullptr;
}

} // namespace

void installSliderAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace relief::ui
