// Writes what the scripts read with other people's parsers: write_samples FOLDER
//
//   records.{yaml,json,ndjson}     sample records with evidence, and an error: for the schema
//   shard.ndjson                   the same, as one shard of a batch has them
//   tricky.{yaml,json,ndjson,csv}  one record for each tricky string: for the round trip
#include <fstream>
#include <iostream>

#include "test/emit/sample_record.h"
#include "test/emit/tricky_strings.h"
#include "uaparse/emit/emit.h"
#include "uaparse/emit/outcome_line.h"

namespace uaparse::test {
namespace {

std::vector<Outcome> build_samples() {
  return {{"ua.pdf", build_full_record()},
          {"-", build_bare_record()},
          {"caf\xE9.pdf", fail(ErrorKind::kDamaged, "caf\xE9.pdf", "does not open")}};
}

std::vector<Outcome> build_tricky_outcomes() {
  std::vector<Outcome> outcomes;
  for (const TrickyString& tricky : load_tricky_strings()) {
    outcomes.push_back(build_tricky_outcome(tricky));
  }
  return outcomes;
}

bool write_file(const std::string& path, const std::vector<Outcome>& outcomes, Format format) {
  std::ofstream file(path, std::ios::binary);
  EmitOptions options;
  options.format = format;
  options.with_evidence = true;
  options.as_array = true;
  options.with_text = true;
  Emitter emitter(file, options);
  emitter.begin();
  for (const Outcome& outcome : outcomes) {
    emitter.write(outcome);
  }
  emitter.end();
  return static_cast<bool>(file.flush());
}

bool write_shard(const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  for (const Outcome& outcome : build_samples()) {
    file << marked_line(line_of(outcome, true), "3/8") << "\n";
  }
  return static_cast<bool>(file.flush());
}

bool write_all(const std::string& stem, const std::vector<Outcome>& outcomes) {
  return write_file(stem + ".yaml", outcomes, Format::kYaml) &&
         write_file(stem + ".json", outcomes, Format::kJson) &&
         write_file(stem + ".ndjson", outcomes, Format::kNdjson);
}

}  // namespace
}  // namespace uaparse::test

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: write_samples FOLDER\n";
    return 2;
  }
  const std::string folder = argv[1];
  const bool written =
      uaparse::test::write_all(folder + "/records", uaparse::test::build_samples()) &&
      uaparse::test::write_shard(folder + "/shard.ndjson") &&
      uaparse::test::write_all(folder + "/tricky", uaparse::test::build_tricky_outcomes()) &&
      uaparse::test::write_file(folder + "/tricky.csv", uaparse::test::build_tricky_outcomes(),
                                uaparse::Format::kCsv);
  return written ? 0 : 1;
}
