import { sweep } from './sweep.ts';

// What is heard last is that a shift begins: whether it came about only its provider knows.
sweep({ name: 'a deployment that is resumed', version: 'v2', status: 0, unheardFrom: 19 });
