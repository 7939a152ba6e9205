import { sweep } from './sweep.ts';

sweep({ name: 'a deployment that is taken back', version: 'v2-bad', status: 1 });
