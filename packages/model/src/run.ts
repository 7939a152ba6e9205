/** A command: a string runs by `bash -eo pipefail -c`, a list runs without a shell. */
export type Run = string | readonly string[];
