import { sweep } from './sweep.ts';

// From the write on by which the head knows that a shift begins.
sweep({ name: 'a deployment that is resumed', version: 'v2', status: 0, unansweredFrom: 18 });
