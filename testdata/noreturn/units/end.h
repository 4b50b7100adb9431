void end_program(int code);
void end_if(int failed);
