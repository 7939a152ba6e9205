import { fieldsOf, own, textOf } from '@convoy/manifest/tree';

/** What a package.json tells. */
export interface Package {
  readonly name: string | undefined;
  /** Whether it has a script `deploy`. */
  readonly deploys: boolean;
  readonly dependencies: readonly string[];
}

/** Throws a SyntaxError on what is no JSON. */
export const readPackage = (text: string): Package => {
  const data: unknown = JSON.parse(text);
  return {
    name: textOf(own(data, 'name')),
    deploys: textOf(own(own(data, 'scripts'), 'deploy')) !== undefined,
    dependencies: Object.keys({ ...fieldsOf(own(data, 'dependencies')), ...fieldsOf(own(data, 'devDependencies')) }),
  };
};
