#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace uaparse {

// SHA-256 (FIPS 180-4) of what comes in parts.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // As 64 small hex digits; begins anew afterwards.
  std::string hex();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

// The same of what is there as a whole.
std::string sha256_hex(std::string_view bytes);

}  // namespace uaparse
