import { background } from '../dist/index.js';

await background(import.meta.url);
