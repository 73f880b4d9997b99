#include "document/document.h"

#include "words/body_faults.h"

namespace document {

std::string describe(const Problem& problem) {
    return words::fault_in_body(problem.line, problem.column, problem.offset, problem.sentence);
}

}  // namespace document
