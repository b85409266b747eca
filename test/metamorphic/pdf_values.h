// What a PDF says, to be compared with what it says in another setting.
//
// known_pdf.json names what is known to be read otherwise: change to document to the keys of the
// values. A key that does not change any more fails, so that the list shrinks.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/record/record.h"

namespace uaparse::test {

using Values = nlohmann::ordered_json;
using Keys = std::set<std::string>;

// All that the document alone decides, and nothing that says where a value stands.
Values values_of(const Result<Record>& record);
Values values_of(const Document& document);

// A PDF that cannot be read fails the test.
Document read_pdf(const std::filesystem::path& path);

// Document to keys.
Values known_changes(std::string_view change);

// Fails the test for a key of the values that changes and is not known, and for one that is known
// and does not.
void expect_same_values(const std::string& id, const Values& expected, const Values& values,
                        const Keys& known);

}  // namespace uaparse::test
