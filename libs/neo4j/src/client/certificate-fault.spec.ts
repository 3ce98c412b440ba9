import { Neo4jError } from 'neo4j-driver';
import { certificateFault, certificateMessage } from './certificate-fault';

function errorOf(reason: string): Neo4jError {
  return new Neo4jError(`Failed to connect to server. Caused by: ${reason}`, 'ServiceUnavailable', '', '');
}

describe('certificateFault', () => {
  // As Node and OpenSSL name what is wrong.
  it.each([
    ['CERT_HAS_EXPIRED', 'expired'],
    ['CERT_NOT_YET_VALID', 'not yet valid'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'of another name'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unknown'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unknown'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'unknown'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unknown'],
  ])('knows %s', (reason, fault) => {
    const error = errorOf(`Server certificate is not trusted. Socket responded with: ${reason}`);
    expect(certificateFault(error)).toBe(fault);
    // Of a cluster, the driver tells first that it has no members.
    const noMembers = Object.assign(new Neo4jError('Could not perform discovery.', 'ServiceUnavailable', '', ''), {
      cause: error,
    });
    expect(certificateFault(noMembers)).toBe(fault);
  });

  it('knows that another error is of something else', () => {
    expect(certificateFault(errorOf('connect ECONNREFUSED 127.0.0.1:7687'))).toBeUndefined();
    expect(certificateFault(undefined)).toBeUndefined();
  });
});

describe('certificateMessage', () => {
  const uri = 'neo4j+s://db.example.org:7687?policy=eu';

  it('says what to do', () => {
    expect(certificateMessage('expired', { uri, user: '', password: '' })).toMatch(
      /has expired\. Give the server a new one/,
    );
    expect(certificateMessage('not yet valid', { uri, user: '', password: '' })).toMatch(/clocks/);
    expect(certificateMessage('unknown', { uri, user: '', password: '' })).toMatch(/in NEO4J_CA_FILE, as PEM/);
  });

  it('names the host, or the file, that is at fault', () => {
    const asked = { uri, user: '', password: '', caFile: '/etc/ca.pem' };
    expect(certificateMessage('of another name', asked)).toContain('for other names than db.example.org.');
    expect(certificateMessage('of another name', { ...asked, uri: 'bolt+s://[::1]:7687' })).toContain('than [::1].');
    expect(certificateMessage('unknown', asked)).toContain('NEO4J_CA_FILE (/etc/ca.pem)');
  });
});
