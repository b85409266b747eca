// Leaks of others that the leak checker shall pass over; without it nobody calls this.
//
// fontconfig keeps a pattern of the font that stands in for one a PDF does not embed: once in a
// process, never freed.

extern "C" const char* __lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier)

extern "C" const char* __lsan_default_suppressions() {  // NOLINT(bugprone-reserved-identifier)
  return "leak:libfontconfig\n";
}
