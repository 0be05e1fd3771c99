using System.Collections.Immutable;

namespace ScrutinyReport.Hosting;

/// <summary>The head of a request as a browser sends it: the method, what is asked for, and the headers.</summary>
internal sealed record HttpHead(string Method, string Target, ImmutableDictionary<string, string> Headers)
{
    /// <summary>Null where the text is no head of a request.</summary>
    public static HttpHead? Read(string text)
    {
        var lines = text.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', ..] target, "HTTP/1.1" or "HTTP/1.0"])
        {
            return null;
        }

        var headers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).TakeWhile(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !headers.TryAdd(line[..colon], line[(colon + 1)..].Trim()))
            {
                return null;
            }
        }

        return new(method, target, headers.ToImmutable());
    }

    /// <summary>
    /// Why the request is not answered, as an HTTP status; null where it is. Only pages of this server, named as it
    /// names itself, may ask: a page from elsewhere, or a name that somebody has let point here, may not.
    /// </summary>
    public int? Refused(int port)
    {
        string[] hosts = [$"127.0.0.1:{port}", $"localhost:{port}"];
        var isOurs = Headers.TryGetValue("Host", out var host)
            && hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
        var isFromUs = !Headers.TryGetValue("Origin", out var origin)
            || hosts.Any(one => string.Equals(origin, $"http://{one}", StringComparison.OrdinalIgnoreCase));
        var isAsked = !Headers.TryGetValue("Sec-Fetch-Site", out var site) || site is "same-origin" or "none";
        return !isOurs ? 421 : !isFromUs || !isAsked ? 403 : Method != "GET" ? 405 : null;
    }
}
