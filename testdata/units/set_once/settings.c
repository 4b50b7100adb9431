/* Values that no function of the program changes, though nothing says const. */
int trace_enabled = 0;
int keep_open = 0;
const int max_tries = 1;

void settings_keep(int value)
{
    keep_open = value;
}
