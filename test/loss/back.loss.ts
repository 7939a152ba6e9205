import { lost } from './lost.ts';

lost({ name: 'a deployment that is taken back', salt: 2, ending: '-bad', status: 1 });
