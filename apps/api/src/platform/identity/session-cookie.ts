/** How the browser keeps the token: never readable for scripts, never sent along from another site. */
export interface SessionCookie {
  readonly name: string;
  set(token: string): string;
  /** The header that makes the browser forget it. */
  readonly cleared: string;
  /** The token among the cookies a browser sent. */
  read(header: string | undefined): string | null;
}

/** Over https the name itself binds the cookie to this host and to TLS; on http://localhost alone it goes without (settled: address and cookie). */
export function sessionCookie(publicUrl: URL): SessionCookie {
  const secure = publicUrl.protocol === 'https:';
  const name = secure ? '__Host-session' : 'session';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    name,
    set: (token) => `${name}=${token}; ${attributes}`,
    cleared: `${name}=; ${attributes}; Max-Age=0`,
    read: (header) => new RegExp(`(?:^|;\\s*)${name}=([A-Za-z0-9_-]{43})(?:;|$)`).exec(header ?? '')?.[1] ?? null,
  };
}
