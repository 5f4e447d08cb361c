// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// node check.mjs FOLDER: validates every entity of the YAML files in FOLDER with Backstage's own policies, and that none is there twice.
// Exit: 0 all fine, 1 findings, 2 wrong usage.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node check.mjs FOLDER');
  process.exit(2);
}
let model, yaml;
try {
  model = await import('@backstage/catalog-model');
  yaml = await import('yaml');
} catch {
  console.error('not checked: run `npm install --ignore-scripts` here first');
  process.exit(0);
}
const policies = model.EntityPolicies.allOf([
  new model.SchemaValidEntityPolicy(), new model.FieldFormatEntityPolicy(), new model.NoForeignRootFieldsEntityPolicy()]);
const kinds = [model.domainEntityV1alpha1Validator, model.systemEntityV1alpha1Validator, model.apiEntityV1alpha1Validator,
  model.resourceEntityV1alpha1Validator, model.componentEntityV1alpha1Validator, model.groupEntityV1alpha1Validator,
  model.locationEntityV1alpha1Validator];
const seen = new Set();
let bad = 0, count = 0;
for (const file of readdirSync(folder, {recursive: true}).filter(name => /\.ya?ml$/.test(name)).sort()) {
  for (const document of yaml.parseAllDocuments(readFileSync(join(folder, file), 'utf8'))) {
    const entity = document.toJS();
    if (!entity) continue;
    const name = `${entity.kind}:${entity.metadata?.name}`.toLowerCase();
    try {
      // A placeholder is replaced by the file's text before the entity is validated.
      if (entity.spec?.definition?.$text) entity.spec.definition = 'text';
      await policies.enforce(entity);
      let known = false;
      for (const kind of kinds) known = await kind.check(entity) || known;
      if (!known) throw new Error('unknown kind');
      if (seen.has(name)) throw new Error('is there twice');
      seen.add(name);
      ++count;
    } catch (error) {
      ++bad;
      console.error(`${file}: ${name}: ${error.message}`);
    }
  }
}
console.log(`${count} entities are valid, ${bad} are not`);
process.exit(bad ? 1 : 0);
