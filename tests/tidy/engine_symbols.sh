#!/bin/sh
# Refuses an engine that reaches for the world, however it got there: engine_symbols.sh ARCHIVE
set -eu
archive=$1
refused='Poco|sql::|_clock::now|basic_[io]?fstream|basic_filebuf|random_device|std::filesystem'
refused="$refused|std::cout|std::cerr|std::cin|std::thread"
refused="$refused| (getenv|socket|connect|fopen|open|time|rand)\$"
symbols=$(nm --undefined-only --demangle "$archive" 2>/dev/null | sort -u)
if printf '%s\n' "$symbols" | grep -E "$refused"; then
  echo "The engine must get these as arguments: see docs/ARCHITECTURE.md." >&2
  exit 1
fi
echo "no clock, file, socket, database or web in $archive"
