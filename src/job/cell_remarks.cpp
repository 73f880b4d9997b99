#include "job/cell_remarks.h"

#include "base/text.h"
#include "words/outputs.h"

namespace job {

bool is_incomplete(const Job& job, OutputColumn column, const OutputCell& cell) {
    return column == OutputColumn::kProgress && cell.number && *cell.number < 100 && !cell.failed &&
           job.stage() == Stage::kSucceeded;
}

std::string original_number(OutputColumn column, const OutputCell& cell) {
    if (!cell.number || cell.main.starts_with(cell.original) || column == OutputColumn::kVideo)
        return {};
    const std::string_view unit = title_of(column).unit;
    const bool with_unit = !unit.empty() && unit != words::kUnitProgress;
    return with_unit ? base::concat({cell.original, " ", unit}) : cell.original;
}

std::string_view pattern_explained(std::string_view names) {
    const size_t brace = names.find('{');
    if (brace == std::string_view::npos || names.find('}', brace) == std::string_view::npos)
        return {};
    return words::kNamePattern;
}

}  // namespace job
