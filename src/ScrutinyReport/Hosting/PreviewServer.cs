using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ScrutinyReport.Hosting;

/// <summary>
/// A web server for one person at this machine: it listens on 127.0.0.1 only, answers GET only, knows no files, and
/// tells open pages when something has changed. Its few lines cost the other commands nothing, as a web framework
/// would.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    private const int LongestHead = 16 * 1024;
    private const string Events = "/events";
    private const string Policy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly ReadOnlyMemory<byte> Changed = "data: changed\n\n"u8.ToArray();

    private readonly TcpListener listener;
    private readonly Func<PreviewQuestion, PreviewAnswer?> answer;
    private readonly ConcurrentDictionary<NetworkStream, byte> listening = new();

    /// <summary>
    /// Starts to listen; port 0 is any that is free. A port that is taken throws a <see cref="SocketException"/>.
    /// </summary>
    public PreviewServer(int port, Func<PreviewQuestion, PreviewAnswer?> answer)
    {
        this.answer = answer;
        listener = new(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Answers until it is told to stop.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop).ConfigureAwait(false);
                _ = Task.Run(() => Serve(client, stop), CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // The usual end.
        }
    }

    /// <summary>Tells every open page that what it shows has changed.</summary>
    public void TellChanged()
    {
        foreach (var stream in listening.Keys)
        {
            try
            {
                stream.Write(Changed.Span);
            }
            catch (Exception error) when (error is IOException or ObjectDisposedException)
            {
                _ = listening.TryRemove(stream, out _);
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task Serve(TcpClient client, CancellationToken stop)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                var stream = client.GetStream();
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
                patience.CancelAfter(Patience);
                var head = HttpHead.Read(await ReadHead(stream, patience.Token).ConfigureAwait(false));
                if (head is null)
                {
                    await Write(stream, 400, null, stop).ConfigureAwait(false);
                }
                else if (head.Refused(Port) is { } status)
                {
                    await Write(stream, status, null, stop).ConfigureAwait(false);
                }
                else if (head.Target == Events)
                {
                    await Stay(stream, stop).ConfigureAwait(false);
                }
                else
                {
                    var (found, fault) = Ask(PreviewQuestion.Read(head.Target));
                    var code = fault is not null ? 500 : found is null ? 404 : 200;
                    await Write(stream, code, fault ?? found, stop).ConfigureAwait(false);
                }
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // The browser has gone, or asks nothing: there is nobody to tell.
            }
        }
    }

    // A fault of ours must not end the preview: it is shown where the page would be.
    private (PreviewAnswer? Found, PreviewAnswer? Fault) Ask(PreviewQuestion question)
    {
        try
        {
            return (answer(question), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return (null, PreviewAnswer.Of("text/plain; charset=utf-8", $"this is a fault of the program: {fault}\n"));
        }
    }

    /// <summary>The characters up to the empty line; what is too long for a head is cut, and then is none.</summary>
    private static async Task<string> ReadHead(NetworkStream stream, CancellationToken stop)
    {
        var bytes = new byte[LongestHead];
        var length = 0;
        while (length < bytes.Length && bytes.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), stop).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return bytes.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is var end and >= 0
            ? Encoding.Latin1.GetString(bytes, 0, end)
            : "";
    }

    private static async Task Write(NetworkStream stream, int status, PreviewAnswer? found, CancellationToken stop)
    {
        var body = found?.Body ?? Encoding.UTF8.GetBytes($"{status.ToString(CultureInfo.InvariantCulture)}\n");
        var head = Head(status, found?.ContentType ?? "text/plain; charset=utf-8")
            + $"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\nConnection: close\r\n\r\n";
        byte[] whole = [.. Encoding.ASCII.GetBytes(head), .. body.Span];
        await stream.WriteAsync(whole, stop).ConfigureAwait(false);
    }

    /// <summary>
    /// Keeps the line to a page open until it goes. The page is told of a change once it is listed, because of what
    /// changed since it was made nobody has told it.
    /// </summary>
    private async Task Stay(NetworkStream stream, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Head(200, "text/event-stream") + "\r\n"), stop)
            .ConfigureAwait(false);
        listening[stream] = 0;
        await stream.WriteAsync(Changed, stop).ConfigureAwait(false);
        try
        {
            var nothing = new byte[1];
            while (await stream.ReadAsync(nothing, stop).ConfigureAwait(false) > 0)
            {
                // A browser says nothing more on this line.
            }
        }
        finally
        {
            _ = listening.TryRemove(stream, out _);
        }
    }

    private static string Head(int status, string contentType) => $"""
        HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} {(status == 200 ? "OK" : "No")}
        Content-Type: {contentType}
        Content-Security-Policy: {Policy}
        Cross-Origin-Resource-Policy: same-origin
        X-Content-Type-Options: nosniff
        Referrer-Policy: no-referrer
        Cache-Control: no-store

        """.ReplaceLineEndings("\r\n");
}
