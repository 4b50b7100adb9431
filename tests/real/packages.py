#!/usr/bin/env python3
"""Lints the Windows code of Debian source packages, with our shims and with mingw-w64's headers, and prints a table.

usage: packages.py HANDLINT [--into DIR] [--only NAME] [--headers shims|mingw-w64] [--sarif DIR]

Sources are fetched with `apt-get source` into DIR (default: a cache under the system's temporary folder) and stay
there; none of their code is kept in this repository. For each package: units, functions, partial functions, acquisitions,
muted ones, findings, seconds, and which headers were used. Findings are for a person to read: the exit status only
tells whether every unit could be analysed.
"""
import argparse, json, os, pathlib, re, subprocess, sys, tempfile, time

# name: (files, flags); {top} is the unpacked folder, {made} one with the headers that GENERATED names, {into} where all
# packages lie. A pattern that begins with ! takes files out again; one with @ names makefiles of nmake, whose objects have
# their sources in the same folder.
PACKAGES = {
    "libuv1": (["src/win/*.c"], ["-I{top}/include", "-I{top}/src", "-DWIN32_LEAN_AND_MEAN", "-D_WIN32_WINNT=0x0A00"]),
    "putty": (["windows/*.c", "windows/utils/*.c", "utils/*.c"],
              ["-I{made}", "-I{top}", "-I{top}/windows", "-I{top}/charset", "-I{top}/terminal", "-D_WINDOWS", "-DSECURITY_WIN32", "-D_WIN32_WINNT=0x0A00", "-DNTDDI_VERSION=0x0A000007"]),
    "freerdp2": (["winpr/libwinpr/**/*.c", "client/Windows/*.c", "client/Windows/*.cpp", "server/Windows/*.c", "channels/*/client/win/*.c"],
                 ["-I{made}", "-I{top}/winpr/include", "-I{top}/include", "-DHAVE_CONFIG_H", "-D_WIN32_WINNT=0x0A00"]),
    "git": (["compat/mingw.c", "compat/win32*.c", "compat/winansi.c", "compat/win32/*.c", "compat/poll/*.c", "compat/terminal.c", "compat/simple-ipc/ipc-win32.c", "compat/fsmonitor/*win32*.c", "run-command.c"],
            ["-I{top}", "-I{top}/compat", "-I{top}/compat/win32", "-I{top}/compat/regex", "-D_WIN32_WINNT=0x0A00", "-DGIT_HOST_CPU=\"x86_64\"", "-DSHA1_DC", "-DSHA256_BLK", "-DHAVE_FSMONITOR_DAEMON_BACKEND", "-DSUPPORTS_SIMPLE_IPC", "-D__MINGW64_VERSION_MAJOR=10"]),
    "subversion": (["subversion/**/win32*.c", "subversion/libsvn_subr/*.c", "subversion/svnserve/*.c", "subversion/**/win32*.cpp", "!subversion/libsvn_subr/macos*.c"],
                   ["-I{made}", "-I{top}/subversion/include", "-I{top}/subversion", "-I{into}/apr/include", "-I{into}/apr-util/include", "-DWIN32", "-DAPR_DECLARE_STATIC", "-DSVN_PATH_LOCAL_SEPARATOR='\\\\'"]),
    "openvpn": (["src/openvpn/*.c", "src/openvpnserv/*.c", "src/tapctl/*.c", "src/openvpnmsica/*.c"], ["-I{made}", "-I{top}/include", "-I{top}/src/compat", "-I{top}/src/openvpn", "-I{top}", "-I{into}/libssl-dev/usr/include", "-I{into}/libssl-dev/usr/include/x86_64-linux-gnu",
                 "-DHAVE_CONFIG_H", "-DENABLE_CRYPTO_OPENSSL", "-DUNICODE", "-D_UNICODE", "-D_WIN32_WINNT=0x0A00"]),
    "perl": (["win32/*.c", "win32/ext/**/*.c", "cpan/Win32/*.c", "cpan/Win32API-File/*.c", "perlio.c", "doio.c", "util.c"],
             ["-I{made}", "-I{top}/win32", "-I{top}/win32/include", "-I{top}", "-DWIN32", "-DPERLDLL", "-DPERL_CORE", "-D_WIN32_WINNT=0x0601"]),
    "postgresql-15": (["src/port/*.c", "!src/port/pg_crc32c_armv8*.c", "!src/port/pg_crc32c_sse42*.c", "src/backend/port/win32/*.c", "src/backend/port/win32_*.c", "src/bin/pg_ctl/*.c", "src/test/regress/pg_regress.c",
                       "src/common/restricted_token.c", "src/common/exec.c", "src/common/sprompt.c", "src/backend/libpq/auth.c", "src/backend/postmaster/syslogger.c",
                       "src/backend/postmaster/postmaster.c", "src/backend/storage/ipc/dsm_impl.c", "src/backend/storage/ipc/latch.c", "src/backend/utils/init/*.c"],
                      ["-I{made}", "-I{top}/src/include", "-I{top}/src/include/port/win32", "-I{top}/src/include/port/win32_msvc", "-I{top}/src/port", "-I{top}/src/interfaces/libpq",
                       "-DWIN32", "-DENABLE_SSPI", "-DWIN32_STACK_RLIMIT=4194304", "-D_WIN32_WINNT=0x0A00"]),
    "libusb-1.0": (["libusb/*.c", "libusb/os/*windows*.c", "examples/*.c"], ["-I{made}", "-I{top}/msvc", "-I{top}/libusb", "-I{top}/libusb/os", "-D_WIN32_WINNT=0x0A00"]),
    "cmake": (["Source/kwsys/*.c", "Source/kwsys/*.cxx", "Source/cmFile*.cxx", "Source/cm*Win32*.cxx", "Source/cmSystemTools.cxx", "Source/cmUVHandlePtr.cxx",
               "Source/cmGetPipes.cxx", "Source/bindexplib.cxx", "Source/CTest/cmProcess.cxx", "Source/WindowsRegistry*.cxx", "Utilities/cmlibarchive/libarchive/*windows*.c"],
              ["-I{made}", "-I{top}/Source", "-I{top}/Source/kwsys", "-I{top}/Utilities/std", "-I{top}/Utilities", "-I{top}/Utilities/cmlibarchive/libarchive",
               "-I{top}/Utilities/cmlibuv/include", "-DKWSYS_NAMESPACE=cmsys", "-DHAVE_CONFIG_H", "-D_WIN32_WINNT=0x0A00"]),
    "python3.11": (["PC/*.c", "Modules/_winapi.c", "Modules/posixmodule.c", "Modules/overlapped.c", "Modules/_ctypes/*.c", "Python/*.c", "Modules/_io/winconsoleio.c", "Modules/mmapmodule.c", "Modules/_multiprocessing/*.c"],
                   ["-I{top}/PC", "-I{top}/Include", "-I{top}/Include/internal", "-I{top}/Python", "-DPy_BUILD_CORE", "-DMS_WINDOWS", "-D_WIN32"]),
    "heimdal": (["@lib/roken/NTMakefile", "@lib/hcrypto/NTMakefile", "@lib/base/NTMakefile", "lib/**/*w32*.c", "packages/windows/**/*.c"],
                ["-I{made}", "-I{top}/include", "-I{top}/lib/roken", "-I{top}/lib/krb5", "-I{top}/lib/gssapi", "-I{top}/lib/hcrypto", "-I{top}/lib/hcrypto/libtommath", "-I{top}/lib/base", "-I{top}/lib", "-DHAVE_CONFIG_H",
                 "-DBUILD_ROKEN_LIB", "-DHCRYPTO_FALLBACK=1", "-D_WIN32_WINNT=0x0600"]),
    "tcl8.6": (["win/*.c", "generic/*.c"],
               ["-I{top}/win", "-I{top}/generic", "-I{top}/libtommath", "-I{top}/compat/zlib", "-DTCL_THREADS=1", "-DBUILD_tcl", "-DUNICODE", "-D_UNICODE", "-DMP_PREC=4", "-DHAVE_ZLIB=1", "-D_WIN32_WINNT=0x0A00"]),
    "apr": (["*/win32/*.c", "file_io/unix/[cfmt]*.c", "network_io/unix/*.c", "poll/unix/po*.c", "poll/unix/[sw]*.c", "memory/unix/*.c", "misc/unix/[ego]*.c",
             "!file_io/unix/file[dps]*.c", "!file_io/unix/flock.c", "!network_io/unix/s*s.c", "!network_io/unix/sendrecv.c", "!network_io/unix/sockopt.c", "!poll/unix/port.c", "!misc/unix/env.c"], ["-I{made}", "-I{top}/include", "-I{top}/include/arch", "-I{top}/include/arch/win32", "-I{top}/include/arch/unix", "-I{top}/include/private",
            "-DWIN32", "-DAPR_DECLARE_EXPORT", "-D_WIN32_WINNT=0x0A00"]),
    "apache2": (["os/win32/*.c", "server/mpm/winnt/*.c", "modules/arch/win32/*.c", "support/win32/*.c", "support/*.c", "server/*.c", "modules/generators/*.c", "modules/loggers/*.c", "!modules/generators/mod_cgid.c", "!modules/generators/mod_suexec.c"],
                ["-I{made}", "-I{top}/include", "-I{top}/os/win32", "-I{top}/server", "-I{top}/server/mpm/winnt", "-I{top}/modules/core", "-I{top}/modules/generators", "-I{into}/apr/include", "-I{into}/apr-util/include",
                 "-DWIN32", "-DAP_DECLARE_EXPORT", "-D_WIN32_WINNT=0x0A00"]),
    "poco": (["Foundation/src/*.cpp", "Util/src/*.cpp", "Net/src/*.cpp", "!*/src/*_[A-Z]*.cpp"], ["-I{top}/Foundation/include", "-I{top}/Foundation/src", "-I{top}/Util/include", "-I{top}/Net/include", "-I{top}/XML/include", "-I{top}/JSON/include",
             "-DWIN32", "-D_WIN32", "-DPOCO_STATIC", "-DUNICODE", "-D_UNICODE"]),
    "ruby3.1": (["win32/*.c", "dln.c"], ["-I{made}", "-I{top}/include", "-I{top}", "-DRUBY_EXPORT", "-D_WIN32_WINNT=0x0A00"]),
    "hidapi": (["windows/*.c"], ["-I{top}/hidapi", "-I{top}/windows"]),
    "wxwidgets3.2": (["src/msw/*.cpp", "src/msw/ole/*.cpp"], ["-I{made}", "-I{top}/include", "-D__WXMSW__", "-DWXBUILDING", "-D_UNICODE", "-DUNICODE", "-DwxUSE_GUI=1", "-DwxUSE_BASE=1", "-D_WIN32_WINNT=0x0A00"]),
}

# Packages whose headers another needs; of a -dev package, the binary one.
NEEDS = {"apache2": ["apr", "apr-util"], "subversion": ["apr", "apr-util"], "openvpn": ["libssl-dev"]}

# What PostgreSQL's own scripts for Visual Studio write into pg_config.h.
POSTGRES = "".join("#define %s\n" % d for d in (
    "ALIGNOF_DOUBLE 8;ALIGNOF_INT 4;ALIGNOF_LONG 4;ALIGNOF_LONG_LONG_INT 8;ALIGNOF_SHORT 2;BLCKSZ 8192;CONFIGURE_ARGS \"\";DEF_PGPORT 5432;"
    "DEF_PGPORT_STR \"5432\";DLSUFFIX \".dll\";ENABLE_THREAD_SAFETY 1;HAVE_ATOMICS 1;HAVE_DECL_STRNLEN 1;HAVE_DECL_STRTOLL 1;HAVE_DECL_STRTOULL 1;"
    "HAVE_DECL_STRLCAT 0;HAVE_DECL_STRLCPY 0;HAVE_DECL_STRCHRNUL 0;HAVE_DECL_FDATASYNC 0;HAVE_DECL_F_FULLFSYNC 0;HAVE_DECL_POSIX_FADVISE 0;"
    "HAVE_DECL_PREADV 0;HAVE_DECL_PWRITEV 0;HAVE_DECL_RTLD_GLOBAL 0;HAVE_DECL_RTLD_NOW 0;HAVE_DECL_SIGWAIT 0;HAVE_DECL_MEMSET_S 0;"
    "HAVE_FSEEKO 1;HAVE_FUNCNAME__FUNCTION 1;HAVE_INET_PTON 1;HAVE_INT_TIMEZONE 1;HAVE_IPV6 1;HAVE_LOCALE_T 1;HAVE_LONG_LONG_INT_64 1;"
    "HAVE_MBSTOWCS_L 1;HAVE_MEMORY_H 1;HAVE_MINIDUMP_TYPE 1;HAVE_SOCKLEN_T 1;HAVE_SPINLOCKS 1;HAVE_STDINT_H 1;HAVE_STDLIB_H 1;HAVE_STRING_H 1;"
    "HAVE_STRNLEN 1;HAVE_STRTOF 1;HAVE_STRTOLL 1;HAVE_STRTOULL 1;HAVE_STRUCT_ADDRINFO 1;HAVE_STRUCT_SOCKADDR_STORAGE 1;"
    "HAVE_STRUCT_SOCKADDR_STORAGE_SS_FAMILY 1;HAVE_SYMLINK 1;HAVE_SYS_STAT_H 1;HAVE_SYS_TYPES_H 1;HAVE_UNISTD_H 1;HAVE_WCSTOMBS_L 1;HAVE_WCTYPE_H 1;"
    "HAVE__CONFIGTHREADLOCALE 1;INT64_MODIFIER \"ll\";MAXIMUM_ALIGNOF 8;MEMSET_LOOP_LIMIT 1024;PACKAGE_NAME \"PostgreSQL\";PACKAGE_VERSION \"15\";"
    "PG_INT64_TYPE long long int;PG_KRB_SRVNAM \"postgres\";PG_MAJORVERSION \"15\";PG_MAJORVERSION_NUM 15;PG_MINORVERSION_NUM 1;PG_USE_STDBOOL 1;"
    "PG_VERSION \"15\";PG_VERSION_NUM 150001;PG_VERSION_STR \"15\";RELSEG_SIZE 131072;SIZEOF_BOOL 1;SIZEOF_LONG 4;SIZEOF_SIZE_T 8;SIZEOF_VOID_P 8;STDC_HEADERS 1;"
    "USE_WIN32_SEMAPHORES 1;USE_WIN32_SHARED_MEMORY 1;XLOG_BLCKSZ 8192;pg_restrict __restrict").split(";"))
# What win32/Makefile.sub writes into config.h.
RUBY = "".join("#define %s\n" % d for d in (
    "RUBY_ABI_VERSION 0;HAVE_STDBOOL_H 1;HAVE_STDINT_H 1;HAVE_SYS_TYPES_H 1;HAVE_LONG_LONG 1;HAVE_INTTYPES_H 1;HAVE_STRING_H 1;HAVE_FCNTL_H 1;"
    "HAVE_SYS_STAT_H 1;SIZEOF_INT 4;SIZEOF_SHORT 2;SIZEOF_LONG 4;SIZEOF_LONG_LONG 8;SIZEOF_VOIDP 8;SIZEOF_SIZE_T 8;SIZEOF_OFF_T 8;"
    "SIZEOF_TIME_T 8;SIZEOF_CLOCK_T 4;SIZEOF_FLOAT 4;SIZEOF_DOUBLE 8;SIZEOF_PTRDIFF_T 8;SIZEOF_DEV_T 4;SIZEOF_SSIZE_T 8;SIZEOF_INTPTR_T 8;"
    "SIZEOF_UINTPTR_T 8;SIZEOF_WCHAR_T 2;SIZEOF___INT64 8;SIGNEDNESS_OF_TIME_T -1;rb_pid_t int;rb_gid_t int;rb_uid_t int;PRI_LL_PREFIX \"ll\";"
    "PRI_PIDT_PREFIX \"\";GETGROUPS_T int;RETSIGTYPE void;USE_WINSOCK2 1;RUBY_PLATFORM \"x64-mswin64\";SIGNEDNESS_OF_PID_T -1;PIDT2NUM INT2NUM;"
    "NUM2PIDT NUM2INT;UNALIGNED_WORD_ACCESS 0;STDC_HEADERS 1;HAVE_CLOCK_GETTIME 1;HAVE_CLOCK_GETRES 1;RUBY_FUNC_EXPORTED extern;"
    "RUBY_EXTERN extern;RUBY_ALIGNAS(x);NORETURN(x) __declspec(noreturn) x;DEPRECATED(x) x;NOINLINE(x) x;ALWAYS_INLINE(x) x;"
    "WARN_UNUSED_RESULT(x) x;PUREFUNC(x) x;CONSTFUNC(x) x;FUNC_STDCALL(x) x;FUNC_CDECL(x) x;FUNC_FASTCALL(x) x;FUNC_UNOPTIMIZED(x) x;"
    "FUNC_MINIMIZED(x) x;UNREACHABLE __builtin_unreachable();RSHIFT(x,y) ((x)>>(int)(y));HAVE_STRUCT_TIMESPEC 1;HAVE_STRUCT_TIMEVAL 1;"
    "HAVE_STRUCT_TIMEZONE 1;HAVE_VA_ARGS_MACRO 1;DLEXT \".so\";SIZEOF_RLIM_T 0").split(";"))
KWSYS = ("Base64.h CommandLineArguments.hxx Configure.h Configure.hxx ConsoleBuf.hxx Directory.hxx DynamicLoader.hxx Encoding.h Encoding.hxx FStream.hxx Glob.hxx "
         "MD5.h Process.h RegularExpression.hxx SharedForward.h Status.hxx String.h String.hxx System.h SystemInformation.hxx SystemTools.hxx Terminal.h")

# Headers that a package's build makes from a template or copies: {name: {header: template or, after "=", text}}.
GENERATED = {
    "putty": {"cmake.h": "cmake/cmake.h.in", "licence.h": '=#define LICENCE_TEXT(end) ""\n#define SHORT_COPYRIGHT_DETAILS ""\n'},
    "freerdp2": {"config.h": "config.h.in", "winpr/wtypes.h": "winpr/include/winpr/wtypes.h.in", "winpr/version.h": "winpr/include/winpr/version.h.in",
                 "freerdp/version.h": "include/freerdp/version.h.in", "freerdp/build-config.h": "include/freerdp/build-config.h.in",
                 "buildflags.h": "buildflags.h.in"},
    "perl": {"config.h": '=#include "config_H.vc"\n#ifndef _MSC_VER\n#undef HAS_QUAD\n#endif\n', "git_version.h": "=", "uudmap.h": "=", "bitcount.h": "=", "mg_data.h": "="},
    "postgresql-15": {"pg_config.h": "=" + POSTGRES, "pg_config_ext.h": "=#define PG_INT64_TYPE long long int\n", "pg_config_os.h": "src/include/port/win32.h", "utils/errcodes.h": "=", "utils/fmgroids.h": "=", "utils/fmgrprotos.h": "=",
                      "pg_config_paths.h": "=" + "".join('#define %s ""\n' % n for n in ("PGBINDIR PGSHAREDIR SYSCONFDIR INCLUDEDIR PKGINCLUDEDIR INCLUDEDIRSERVER LIBDIR PKGLIBDIR LOCALEDIR DOCDIR HTMLDIR MANDIR").split())},
    "cmake": dict({"cmsys/" + h: "Source/kwsys/" + h + ".in" for h in KWSYS.split()},
                  **{"cmConfigure.h": "Source/cmConfigure.cmake.h.in", "config.h": "Utilities/cmlibarchive/build/cmake/config.h.in", "cmThirdParty.h": "Utilities/cmThirdParty.h.in"}),
    "openvpn": {"config.h": "config.h.cmake.in", "openvpn-plugin.h": "include/openvpn-plugin.h.in"},
    "subversion": {"svn_private_config.h": "subversion/svn_private_config.hw", "apr.h": "../apr/include/apr.hw", "apu.h": "../apr-util/include/apu.hw", "apu_want.h": "../apr-util/include/apu_want.hw"},
    "heimdal": {"config.h": "include/config.h.w32", "roken.h": "lib/roken/roken.h.in", "err.h": "lib/roken/err.hin", "dirent.h": "lib/roken/dirent.hin", "dlfcn.h": "lib/roken/dlfcn.hin",
                "fnmatch.h": "lib/roken/fnmatch.hin", "glob.h": "lib/roken/glob.hin", "ifaddrs.h": "lib/roken/ifaddrs.hin", "search.h": "lib/roken/search.hin", "syslog.h": "lib/roken/syslog.hin",
                "vis.h": "lib/roken/vis.hin"},
    "ruby3.1": {"ruby/config.h": "=" + RUBY},
    "apr": {"apr.h": "include/apr.hw"},
    "apache2": {"ap_config_auto.h": "=", "ap_config_layout.h": "os/win32/win32_config_layout.h", "apr.h": "../apr/include/apr.hw", "apu.h": "../apr-util/include/apu.hw", "apu_want.h": "../apr-util/include/apu_want.hw"},
    "wxwidgets3.2": {"wx/setup.h": "include/wx/msw/setup.h"},
}

# What a template asks for by value and is not 1.
VALUES = {"KWSYS_NAMESPACE": "cmsys", "KWSYS_NAME_IS_KWSYS": "0"}

def configure(name, top, into):
    """Templates with nothing found that needs looking for; what is asked for by value is 1."""
    made = into / "made" / name
    for header, template in GENERATED.get(name, {}).items():
        text = template[1:] if template[:1] == "=" else (top / template).read_text(errors="replace")
        text = re.sub(r"^[ \t]*#[ \t]*cmakedefine.*$", "", text, flags=re.M)
        text = re.sub(r"^@\w+@$", "", text, flags=re.M)
        text = re.sub(r"@(\w+)@|\$\{(\w+)\}", lambda m: VALUES.get(m[1] or m[2], "1"), text)
        (made / header).parent.mkdir(parents=True, exist_ok=True)
        (made / header).write_text(text)
    return made

def fetch(name, into):
    for needed in NEEDS.get(name, ()):
        fetch(needed, into)
    short = name.split("3.11")[0].rstrip("12").lower()
    found = [into / name] + sorted(p for p in into.iterdir() if p.name.lower().startswith((name + "-", short + "-")))
    for top in found:
        if top.is_dir():
            return top
    if name.endswith("-dev"):
        subprocess.run(["apt-get", "download", name], cwd=into, check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["dpkg", "-x", sorted(into.glob(name + "_*.deb"))[0].name, name], cwd=into, check=True)
        return into / name
    # The newest version listed may be gone from the mirror already: then the next one.
    listed = subprocess.run(["apt-cache", "showsrc", name], capture_output=True, text=True).stdout
    versions = re.findall(r"^Version: (\S+)", listed, re.M)[::-1]
    if not any(subprocess.run(["apt-get", "source", "--download-only", name + "=" + v], cwd=into, stdout=subprocess.DEVNULL).returncode == 0 for v in versions):
        sys.exit("packages.py: no source of '%s' can be fetched; is deb-src enabled in apt's sources?" % name)
    dsc = sorted(into.glob(name + "_*.dsc"))[0]
    subprocess.run(["dpkg-source", "--no-check", "-x", dsc.name, name], cwd=into, check=True, stdout=subprocess.DEVNULL)
    return into / name

def units_of_makefile(makefile):
    objects = re.findall(r"\$\(OBJ\)\\([\w-]+)\.obj", makefile.read_text(errors="replace"))
    return {makefile.parent / (o + ".c") for o in objects}

def units(top, globs):
    found = {p for g in globs if g[0] not in "!@" for p in top.glob(g)}
    found |= {p for g in globs if g[0] == "@" for m in top.glob(g[1:]) for p in units_of_makefile(m)}
    found -= {p for g in globs if g[0] == "!" for p in top.glob(g[1:])}
    return sorted(str(p) for p in found if p.is_file())

def number(text, label):
    m = re.search(r"^\s*%s\s+(\d+)" % re.escape(label), text, re.M)
    return int(m.group(1)) if m else 0

def flags_of(name, top, into):
    return [f.format(top=top, made=configure(name, top, into), into=into) for f in PACKAGES[name][1]]

def lint(binary, name, top, into, headers, sarif):
    files = units(top, PACKAGES[name][0])
    flags = flags_of(name, top, into)
    if headers == "mingw-w64":
        flags = ["--target=x86_64-w64-windows-gnu"] + flags
    start = time.time()
    done = subprocess.run([binary, "--format=sarif", "--output", sarif, "--stats", "-j", "2", *files, "--", *flags],
                          capture_output=True, text=True)
    seconds = time.time() - start
    text = done.stdout + done.stderr
    log = json.load(open(sarif)) if os.path.exists(sarif) else {"runs": []}
    row = {"package": name, "headers": headers, "units": len(files), "functions": number(text, "with a body"), "partial": number(text, "partial"),
           "given up": number(text, "given up"), "statements": number(text, "statements"), "havocs": number(text, "not understood"),
           "acquired": number(text, "all"), "muted": number(text, "muted"),
           "findings": sum(len(r.get("results", [])) for r in log["runs"]), "seconds": round(seconds, 1), "status": done.returncode}
    pathlib.Path(sarif).with_suffix(".txt").write_text(text)
    return row

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("--into", default=os.path.join(tempfile.gettempdir(), "handlint-packages"))
    ap.add_argument("--only")
    ap.add_argument("--headers", choices=("shims", "mingw-w64"))
    ap.add_argument("--sarif", default=tempfile.gettempdir(), help="where the logs and the text output go")
    a = ap.parse_args()
    into = pathlib.Path(a.into)
    into.mkdir(parents=True, exist_ok=True)
    columns = None
    broken = 0
    for name in PACKAGES:
        if a.only and a.only != name:
            continue
        top = fetch(name, into)
        for headers in ("shims", "mingw-w64"):
            if a.headers and a.headers != headers:
                continue
            row = lint(os.path.abspath(a.handlint), name, top, into, headers, os.path.join(a.sarif, "%s-%s.sarif" % (name, headers)))
            if columns is None:
                columns = list(row)
                print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
            print("| " + " | ".join(str(row[c]) for c in columns) + " |", flush=True)
            broken += row["status"] not in (0, 1)
    return 1 if broken else 0

if __name__ == "__main__":
    sys.exit(main())
