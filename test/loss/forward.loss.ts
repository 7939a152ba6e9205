import { lost } from './lost.ts';

lost({ name: 'a deployment', salt: 1, ending: '', status: 0 });
