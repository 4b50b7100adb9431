# What is installed, and the Debian package of it: cpack makes handlint_VERSION_ARCHITECTURE.deb.
include(GNUInstallDirs)

set(pages ${CMAKE_BINARY_DIR}/pages)
file(MAKE_DIRECTORY ${pages})

# hl_page(FORM FILE [FILTER]): what --help=FORM prints, made anew with the program.
function(hl_page form file)
    set(filter ${ARGN})
    if(NOT filter)
        set(filter cat)
    endif()
    add_custom_command(OUTPUT ${pages}/${file}
                       COMMAND sh -c "set -e; \"$1\" --help=${form} >\"$2.part\"; ${filter} <\"$2.part\" >\"$2\"; rm \"$2.part\"" sh
                               $<TARGET_FILE:handlint> ${pages}/${file}
                       DEPENDS handlint VERBATIM)
endfunction()

hl_page(man handlint.1.gz "gzip -9n")
hl_page(bash handlint.bash)
hl_page(zsh _handlint)
add_custom_target(pages ALL DEPENDS ${pages}/handlint.1.gz ${pages}/handlint.bash ${pages}/_handlint)

install(TARGETS handlint)
install(FILES ${pages}/handlint.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${pages}/handlint.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME handlint)
install(FILES ${pages}/_handlint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES README.md CHANGES.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME handlint)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The handlint developers <handlint@handlint.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checker of Win32 handle ownership in C and C++")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Opened while it runs, so that no library names it; brings the compiler's own headers.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libclang-${HANDLINT_LLVM_FOUND}-dev")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Finds handles that are leaked, closed twice, used after close, closed although\n\
they are only lent, or never checked, in C and C++ sources for Windows. Needs no\n\
Windows SDK. Brings a language server for editors.")
include(CPack)
