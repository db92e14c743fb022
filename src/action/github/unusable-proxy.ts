// A proxy in the environment that nothing can be sent through: the client of @actions/github cannot even be loaded then.

/**
 * Goes by the rules of @actions/http-client: small letters first, `http://` in front of what is no address by itself, and what
 * names no host (`proxy.example:3128`) is passed over.
 * @param apiUrl where requests would go
 * @returns the variable that names it; null where none does. Its value may have a password in it.
 */
export function unusableProxy(apiUrl: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const names = apiUrl.startsWith('http:') ? ['http_proxy', 'HTTP_PROXY'] : ['https_proxy', 'HTTPS_PROXY'];
  const name = names.find((variable) => env[variable]);
  const value = name === undefined ? undefined : env[name];
  if (name === undefined || value === undefined) return null;
  const address = URL.canParse(value) ? value : `http://${value}`;
  if (!URL.canParse(address)) return name;
  const { protocol, hostname } = new URL(address);
  return hostname === '' || /^https?:$/.test(protocol) ? null : name;
}
