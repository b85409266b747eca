// The ZIP archive that a DOCX is: parts by name, under limits.
//
// Only parts that are asked for are inflated, and each is counted while it is, for what an archive
// says of its sizes may be a lie. Nothing is ever written to disk, so that a name with `..` in it
// is just a name that nobody asks for; pictures, embedded documents and macros are never read.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/reader/reader.h"

struct zip;

namespace uaparse {

struct CloseZip {
  void operator()(zip* archive) const;
};

// The name of a part as messages give it: clean and not long.
std::string shown_name(const std::string& name);

class DocxPackage {
 public:
  // `input` must outlive it. Errors: damaged, too-large (more parts than kMaxDocxParts).
  static Result<DocxPackage> open(const Input& input);

  bool has(const std::string& name) const;

  // The whole of a part. Errors: damaged (missing, broken), encrypted, too-large
  // (kMaxDocxPartBytes, or kMaxDocxBytes for all parts read).
  Result<std::string> read(const std::string& name);

 private:
  DocxPackage(std::unique_ptr<zip, CloseZip> archive, std::string path);

  std::unique_ptr<zip, CloseZip> archive_;
  std::string path_;
  std::size_t bytes_read_ = 0;
};

}  // namespace uaparse
