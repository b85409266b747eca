#include "uaparse/reader/document_list.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "uaparse/reader/directory_walk.h"

namespace uaparse {

Result<std::vector<std::string>> list_documents(const std::string& operand) {
  std::error_code error;
  if (operand == "-" || !std::filesystem::is_directory(operand, error)) {
    return std::vector<std::string>{operand};
  }
  const auto enter_all = [](const std::string& /*below*/) { return true; };
  DirectoryContent content = walk_directory(operand, {has_supported_ending, enter_all});
  for (Error& refused : content.refused) {
    if (refused.subject == operand) {
      return tl::unexpected<Error>(std::move(refused));
    }
    content.files.push_back(std::move(refused.subject));
  }
  if (content.files.empty()) {
    return fail(ErrorKind::kEmpty, operand,
                "holds no .pdf, .docx, .txt or .text file (check the path)");
  }
  std::sort(content.files.begin(), content.files.end());
  return std::move(content.files);
}

}  // namespace uaparse
