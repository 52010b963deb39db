// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/shown_medicines.h"

#include <algorithm>

namespace relief::content {

namespace {

bool binds(const Medicine &medicine)
{
    return medicine.mu.has_value() || medicine.nmdaKNgPerMl.has_value();
}

bool formsWhatBinds(const Pack &pack, const sim::DrugModel &model)
{
    return std::any_of(model.metabolites.begin(), model.metabolites.end(), [&](const sim::Metabolite &metabolite) {
        const Medicine *formed = pack.medicine(QString::fromStdString(metabolite.drug));
        return formed != nullptr && binds(*formed);
    });
}

} // namespace

bool isInDiagrams(const Pack &pack, const Medicine &medicine)
{
    const auto forms = [&](const QString &id) {
        const PublishedModel *published = pack.model(id);
        const auto *model = published != nullptr ? std::get_if<sim::DrugModel>(&published->model) : nullptr;
        return model != nullptr && formsWhatBinds(pack, *model);
    };
    return binds(medicine) || std::any_of(medicine.defaultModels.begin(), medicine.defaultModels.end(), forms);
}

} // namespace relief::content
