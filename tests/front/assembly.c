/* havoc: inline-assembly */
void f(void *h) { __asm__ volatile("" : : "r"(h)); }
