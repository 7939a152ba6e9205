import { killed } from './rounds.ts';

killed({
  name: 'a rollback of what is under way',
  services: ['db', 'web'],
  contract: true,
  ending: '',
  // Just when the last release serves and nobody had journalled it.
  prepare: (house, version) => house.deploy(version, { at: 10, when: 'before' }),
  command: (house, _, kill) => house.run(['rollback'], kill),
  status: 0,
  // Before its first words are journalled a resume would go on forward: who asked for the way back asks again.
  again: (house) => house.run(['rollback']),
  stays: false,
  isOver: async () => true,
  leastWrites: 7,
});
