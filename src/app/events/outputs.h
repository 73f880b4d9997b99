// What the user does with the table of outputs.
#pragma once

#include <variant>

#include "document/document.h"
#include "job/output_cells.h"
#include "job/table_text.h"

namespace app {

struct DetailsToggled {  // of an output, other than their default
    document::NodeId node = document::kNoNode;
};
struct OutputsSorted {  // ascending, descending, then in response order
    job::OutputColumn column = job::OutputColumn::kName;
};
struct OutputColumnToggled {
    job::OutputColumn column = job::OutputColumn::kName;
};
struct OutputColumnsOpened {};  // or closed: the choice of columns
struct OutputsCopyingChosen {   // as shown, or as received
    bool shown = false;
};
struct OutputsCopied {
    job::TableFormat format = job::TableFormat::kCsv;
};

struct FilesChecked {};  // whether the files are there: asks the API
struct FileCheckCancelled {};

using OutputsEvent =
    std::variant<DetailsToggled, OutputsSorted, OutputColumnToggled, OutputColumnsOpened,
                 OutputsCopyingChosen, OutputsCopied, FilesChecked, FileCheckCancelled>;

}  // namespace app
