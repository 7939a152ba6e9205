import type { Upload } from '@convoy/github/artifacts';
import type { Attached, Attachment } from '@convoy/github/attach';
import type { z } from 'zod';
import type { Exit } from './exit.ts';

/** One fault at a line of a file. */
export interface Annotation {
  /** As the folder of the call names it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column?: number;
  /** Stable, for machines. */
  readonly code: string;
  readonly message: string;
}

/** What a verb hands back: a status, text for people, and the same for machines. */
export interface Result {
  readonly exit: Exit;
  /** One JSON document. */
  readonly json: unknown;
  /** For standard output, without a line end at its end; empty: nothing. */
  readonly text: string;
  /** The same for a page, in GitHub's Markdown; without it the text stands for it. */
  readonly markdown?: string;
  /** What is to be seen at lines of files, the gravest first. */
  readonly annotations?: readonly Annotation[];
  /** The text is what others wrote, and no advice. */
  readonly quotes?: true;
}

/** A repository on GitHub that keeps the state. */
export interface Remote {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Where its services are, and which run this is: as GitHub's runner sets them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How journals are uploaded; by the toolkit unless told. */
  readonly upload?: Upload;
}

/** What surrounds a verb, whichever face it has. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For people, while the work goes on: one line, on standard error. */
  readonly note: (line: string) => void;
  /** The same for what somebody should do something about, though the work goes on. */
  readonly warn: (line: string) => void;
  /** Repeats in the commands that a text advises where this call was to look. */
  readonly advise: (text: string) => string;
  /**
   * The repository that keeps the state, and what a job may use to reach it; scripts are not given it. Null: this machine
   * keeps it, whatever the environment says.
   */
  readonly github?: Remote | null;
  /** Leaves files with the run of a workflow, null where it cannot and says so; absent: this is none. Never throws. */
  readonly attach?: (attachment: Attachment) => Promise<Attached | null>;
  /** Whether a live view may be drawn on standard error. */
  readonly isTerminal: boolean;
  /** Called on SIGINT and SIGTERM until the returned function is called; without a listener the process just ends. */
  readonly onSignal: (listener: (signal: 'SIGINT' | 'SIGTERM') => void) => () => void;
}

export type Inputs = z.ZodRawShape;

/** One thing Convoy can do. Flags and the help of the command line come from `inputs`. */
export interface Verb<I extends Inputs = Inputs> {
  /** A zod shape; each key is a kebab-case flag, each `.describe()` its help. */
  readonly inputs: I;
  /** Keys of `inputs` given by position, the last one possibly a list. */
  readonly positional?: readonly (keyof I & string)[];
  /** What the help says behind the flags. */
  readonly help?: string;
  readonly run: (input: z.infer<z.ZodObject<I>>, around: Surroundings) => Promise<Result>;
}

/** Keeps the inputs' types for `run`. */
export const verb = <I extends Inputs>(definition: Verb<I>): Verb<I> => definition;
