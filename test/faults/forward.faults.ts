import { sweep } from './sweep.ts';

sweep({ name: 'a deployment', version: 'v2', status: 0 });
