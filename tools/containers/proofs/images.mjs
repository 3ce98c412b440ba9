// What our images are made of.
import { buildOurs, describeImage, dockerfileOf, images, largestMb, packagesIn } from '../images.mjs';
import { complaintsOf } from '../podman.mjs';
import { expect } from '../proof.mjs';

/** Builds both, unless they are to be taken as they are; what each is made of, by application. */
export async function proveImages(proof, base, asBuilt) {
  const made = {};
  for (const [application, image] of Object.entries(images)) {
    await proof.step(`${application}: its Dockerfile`, () => {
      const complaints = complaintsOf(dockerfileOf(application));
      expect(complaints === '', complaints);
      return 'hadolint has nothing against it';
    });
    await proof.step(`${application}: its image, ${asBuilt ? 'as it was built' : 'from its Dockerfile'}`, () => {
      if (!asBuilt) buildOurs(application);
      made[application] = describeImage(image, base);
      const { mb, user, entrypoint } = made[application];
      expect(mb <= largestMb, `${mb.toFixed(0)} MB, more than ${largestMb}`);
      expect(user === '1000', `it runs as ${user || 'root'}`);
      expect(entrypoint[0] === 'node', `it begins with ${entrypoint.join(' ')}`);
      return `${mb.toFixed(0)} MB, as user ${user}, node is its first process`;
    });
    await proof.step(`${application}: its packages and its SBOM`, () => {
      const { count, forDevelopment, untold, absent } = packagesIn(image);
      expect(forDevelopment.length === 0, `for development: ${forDevelopment.join(', ')}`);
      expect(untold.length === 0, `not in the SBOM: ${untold.join(', ')}`);
      expect(absent.length === 0, `in the SBOM and not there: ${absent.join(', ')}`);
      made[application].packages = count;
      return `${count} packages, none for development; the SBOM names these and no other`;
    });
  }
  return made;
}
