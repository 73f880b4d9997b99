// The visible rows one after the other: what document::RowIndex finds by number.
#pragma once

#include <vector>

#include "document/rows/rows.h"

namespace support {

std::vector<document::Row> visible_rows(const document::Document& document,
                                        const document::Folds& folds);

}  // namespace support
