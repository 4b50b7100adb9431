# Writes the C source of one table of embedded files. Arrays of numbers, because a string literal
# may have only 4095 characters in C11.
file(STRINGS ${LISTING} files)
set(arrays "")
set(entries "")
set(names "")
set(index 0)
foreach(file ${files})
    file(READ ${file} bytes HEX)
    file(SIZE ${file} size)
    file(RELATIVE_PATH name ${FOLDER} ${file})
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "static const unsigned char file_${index}[] = {${bytes}0};\n")
    string(APPEND entries "    {\"${name}\", (const char *)file_${index}, ${size}},\n")
    string(APPEND names "    \"${name}\",\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT} "#include \"embed/${SYMBOL}.h\"\n\n${arrays}\n"
                     "const Embedded ${SYMBOL}[] = {\n${entries}    {0, 0, 0}};\n\n"
                     "const char *const ${SYMBOL}_names[] = {\n${names}    0};\n")
