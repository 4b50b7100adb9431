#!/bin/sh
# Makes rules/models/names.txt: names of the functions that mingw-w64's headers declare. A call of an
# undeclared function of such a name is taken for the Windows API's, which borrows what it is given.
# usage: tests/tools/windows_names.sh > rules/models/names.txt      (needs clang and mingw-w64)
set -eu
export LC_ALL=C
clang=${CLANG:-clang-22}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
include=/usr/share/mingw-w64/include

headers="winsock2.h ws2tcpip.h mswsock.h windows.h sspi.h security.h schannel.h ntsecapi.h ntsecpkg.h winternl.h
  accctrl.h aclapi.h authz.h sddl.h wtsapi32.h userenv.h tlhelp32.h psapi.h dbghelp.h winsafer.h
  lm.h dsgetdc.h dsrole.h ntdsapi.h winldap.h wincred.h credssp.h wincrypt.h bcrypt.h ncrypt.h dpapi.h
  mssip.h wintrust.h softpub.h cryptuiapi.h wininet.h winhttp.h http.h httpfilt.h httpext.h iphlpapi.h
  icmpapi.h dhcpcsdk.h windns.h rpc.h rpcdce.h rpcndr.h rpcssl.h objbase.h ole2.h oleauto.h olectl.h
  comsvcs.h shlobj.h shlwapi.h shellapi.h commctrl.h commdlg.h uxtheme.h dwmapi.h gdiplus.h imm.h
  winspool.h winsvc.h winreg.h winuser.h winver.h winnetwk.h winperf.h pdh.h pdhmsg.h evntprov.h evntrace.h
  evntcons.h tdh.h winevt.h setupapi.h cfgmgr32.h newdev.h powrprof.h powrsetting.h ras.h raserror.h
  rasdlg.h tapi.h mmsystem.h vfw.h mprapi.h fltuser.h fwpmu.h virtdisk.h vds.h msi.h msiquery.h
  restartmanager.h wer.h werapi.h avrt.h synchapi.h processthreadsapi.h threadpoolapiset.h
  threadpoollegacyapiset.h namedpipeapi.h securitybaseapi.h securityappcontainer.h appmodel.h
  systemtopologyapi.h jobapi2.h clfsw32.h ktmw32.h txfw32.h cscapi.h sensapi.h esent.h resapi.h clusapi.h
  mgmtapi.h snmp.h nspapi.h ws2spi.h wlanapi.h bthprops.h bluetoothapis.h hidsdi.h winusb.h wincon.h
  consoleapi.h netsh.h certsrv.h cryptdlg.h ntquery.h strsafe.h process.h io.h conio.h direct.h"

echo "#define SECURITY_WIN32" > "$work/all.c"
echo "#define _WIN32_WINNT 0x0A00" >> "$work/all.c"
echo "#define INITGUID" >> "$work/all.c"
for header in $headers; do
    # Old headers do not all go together: take those that compile after windows.h.
    [ -e "$include/$header" ] || continue
    cp "$work/all.c" "$work/try.c"
    echo "#include <$header>" >> "$work/try.c"
    if [ "$header" = winsock2.h ] || "$clang" --target=x86_64-w64-windows-gnu -fms-extensions -w \
           -fsyntax-only "$work/try.c" 2> "$work/errors"; then
        cp "$work/try.c" "$work/all.c"
    else
        echo "left out: $header" >&2
    fi
done

echo "# Names of Windows API functions, made by tests/tools/windows_names.sh from mingw-w64's headers and"
echo "# its import library of ntdll."
{
    "$clang" --target=x86_64-w64-windows-gnu -fms-extensions -w -fsyntax-only -Xclang -ast-dump \
        -fno-color-diagnostics "$work/all.c" |
        sed -n "s/^[|\`]-FunctionDecl .* \([A-Za-z_][A-Za-z0-9_]*\) '[^']*(.*/\1/p" |
        grep -v '^_'
    nm /usr/x86_64-w64-mingw32/lib/libntdll.a 2> "$work/errors" |
        sed -nE 's/.* T ((Nt|Zw|Rtl|Ldr)[A-Z][A-Za-z0-9_]*)$/\1/p'
} | sort -u
