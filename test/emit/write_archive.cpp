// Writes an archive that a script reads with Python's sqlite3: write_archive ARCHIVE CHUNK
//
// The samples of write_samples and one record for each tricky string, CHUNK outcomes a transaction.
#include <cstdlib>
#include <iostream>

#include "test/emit/sample_record.h"
#include "test/emit/tricky_strings.h"
#include "uaparse/emit/sqlite_writer.h"

namespace uaparse::test {
namespace {

std::vector<Outcome> build_outcomes() {
  std::vector<Outcome> outcomes{
      {"ua.pdf", build_full_record()},
      {"-", build_bare_record()},
      {"caf\xE9.pdf", fail(ErrorKind::kDamaged, "caf\xE9.pdf", "does not open")}};
  // Under a name of their own: some strings are the same once they are clean.
  for (const TrickyString& tricky : load_tricky_strings()) {
    Outcome outcome = build_tricky_outcome(tricky);
    outcome.path = tricky.name;
    outcome.record->source.path = tricky.name;
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

Result<void> write_chunk(SqliteWriter& archive, const std::vector<Outcome>& outcomes,
                         std::size_t first, std::size_t last) {
  Result<void> done = archive.begin_chunk();
  for (std::size_t i = first; i < last && i < outcomes.size(); ++i) {
    done = done.and_then([&] { return archive.write(outcomes[i]); });
  }
  return done.and_then([&] { return archive.commit_chunk(); });
}

Result<void> write_archive(const std::string& path, std::size_t chunk) {
  const auto archive = SqliteWriter::open(path);
  if (!archive) {
    return tl::unexpected<Error>(archive.error());
  }
  const std::vector<Outcome> outcomes = build_outcomes();
  Result<void> done;
  for (std::size_t first = 0; done && first < outcomes.size(); first += chunk) {
    done = write_chunk(**archive, outcomes, first, first + chunk);
  }
  return done;
}

}  // namespace
}  // namespace uaparse::test

int main(int argc, char** argv) {
  const auto chunk = static_cast<std::size_t>(argc == 3 ? std::atoi(argv[2]) : 0);
  if (chunk == 0) {
    std::cerr << "usage: write_archive ARCHIVE CHUNK\n";
    return 2;
  }
  const auto written = uaparse::test::write_archive(argv[1], chunk);
  if (!written) {
    std::cerr << written.error().message << "\n";
  }
  return written ? 0 : 1;
}
