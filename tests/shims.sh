#!/bin/sh
# shims.sh [CLANG]: our headers parse without an error, on their own and on top of mingw-w64's.
#
# Each header alone, in C (unless it is C++ by nature) and in C++17; the library's headers also in C++14 and
# 20, all others there in one file; each source below the folder EXAMPLES, if that is set; and the headers
# that mingw-w64 lacks, after its windows.h.
set -u
clang=${1:-clang-22}
root=$(cd "$(dirname "$0")/.." && pwd)
shims=$root/analyzer/shims
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

common="-fms-extensions -idirafter $shims -fsyntax-only -ferror-limit=0 -w"
windows="--target=x86_64-pc-windows-msvc -fms-compatibility -nostdlibinc -fno-delayed-template-parsing"
mingw="--target=x86_64-w64-windows-gnu -D_WIN32_WINNT=0x0A00"

# check NAME FLAGS FILE...: the compiler must be silent.
check() {
    name=$1 flags=$2
    shift 2
    # shellcheck disable=SC2086
    if ! "$clang" $common $flags "$@" 2>"$work/messages"; then
        echo "shims: $name"
        grep 'error:' "$work/messages" | sort -u | head -5
        failures=$((failures + 1))
    fi
}

# alone EXTENSION HEADER...: one file per header.
alone() {
    extension=$1
    shift
    for header; do
        printf '#include <%s>\n' "$header" >"$work/$(echo "$header" | tr '/' '_').$extension"
    done
}

mkdir "$work/library"
headers=$(cd "$shims" && find . -type f ! -name aliases.txt ! -name 'hl_*' | sed 's|^\./||' | LC_ALL=C sort)
for header in $headers; do
    case $header in
    httpserv.h | ahadmin.h | atl* | cstringt.h | comdef.h | comip.h | comutil.h | wil/* | wrl*)
        alone cpp "$header"
        printf '#include <%s>\n' "$header" >>"$work/all.cxx"
        ;;
    pshpack* | poppack.h) ;;
    winhttp.h) alone c "$header" ;; # cannot stand beside wininet.h, here as in the SDK
    *.h)
        alone cpp "$header"
        alone c "$header"
        printf '#include <%s>\n' "$header" >>"$work/all.cxx"
        ;;
    *) printf '#include <%s>\n' "$header" >"$work/library/$header.cpp" ;;
    esac
done
check "C" "$windows" "$work"/*.c
check "C++17" "$windows -fcxx-exceptions -fexceptions -std=c++17" "$work"/*.cpp "$work"/library/*.cpp
for standard in 14 20; do
    check "C++$standard" "$windows -fcxx-exceptions -fexceptions -std=c++$standard" \
        "$work/all.cxx" "$work"/library/*.cpp
done

printf '#include <windows.h>\n#include <winsock2.h>\n#include <sspi.h>\n' >"$work/order1.cxx"
printf '#include <winsock2.h>\n#include <windows.h>\n#include <ntsecapi.h>\n#include <winternl.h>\n' \
    >"$work/order2.cxx"
printf '#define UNICODE\n#include <httpserv.h>\n#include <windows.h>\n#include <string>\n' >"$work/order3.cxx"
printf '#include <string>\n#include <memory>\n#include <windows.h>\n#include <httpserv.h>\n' >"$work/order4.cxx"
check "orders of inclusion" "$windows -std=c++17" "$work"/order*.cxx
check "the library in use" "$windows -fcxx-exceptions -fexceptions -std=c++17" "$root"/tests/shims/*.cpp
check "C and the library" "$windows" "$root"/tests/shims/*.c

if [ -d /usr/share/mingw-w64/include ] || [ -d /usr/x86_64-w64-mingw32/include ]; then
    mkdir "$work/mingw"
    for header in httpserv.h ahadmin.h atlbase.h atlcom.h atlfile.h atlsecurity.h atlcoll.h atlstr.h atlpath.h \
        wil/resource.h wil/result.h wil/com.h wil/token_helpers.h wil/stl.h wil/win32_helpers.h wil/safecast.h wrl.h credssp.h; do
        printf '#include <windows.h>\n#include <%s>\n' "$header" \
            >"$work/mingw/$(echo "$header" | tr '/' '_').cpp"
    done
    check "on top of mingw-w64" "$mingw -fcxx-exceptions -fexceptions -std=c++17" "$work"/mingw/*.cpp
fi

examples=${EXAMPLES:-}
if [ -n "$examples" ]; then
    # shellcheck disable=SC2046
    check "examples in C" "$windows" $(find "$examples" -name '*.c')
    for standard in 17 20; do
        # shellcheck disable=SC2046
        check "examples in C++$standard" "$windows -fcxx-exceptions -fexceptions -std=c++$standard" \
            $(find "$examples" -name '*.cpp')
    done
fi

[ "$failures" -eq 0 ] && echo "shims: all headers parse"
exit "$((failures != 0))"
