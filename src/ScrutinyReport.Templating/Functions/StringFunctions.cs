using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>string</c>. What only joins or cuts text keeps the marks in it (<see
/// cref="MarkedFunctions"/>).</summary>
internal static class StringFunctions
{
    public static Builtin[] All =>
    [
        new("escape", "text", call => call.Text(0) is { } text ? Literal(text)[1..^1] : null),
        .. MarkedFunctions.All,
        new("capitalizewords", "text", call => OnText(call, CapitalizeWords)),
        new("contains", "text value", call =>
            Truth.Box(Both(call, (text, value) => text.Contains(value, StringComparison.Ordinal)))),
        new("empty", "text", call => Truth.Box(string.IsNullOrEmpty(call.Text(0)))),
        new("whitespace", "text", call => Truth.Box(string.IsNullOrWhiteSpace(call.Text(0)))),
        new("ends_with", "text value", call =>
            Truth.Box(Both(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal)))),
        new("equals_ignore_case", "text value", call =>
            Truth.Box(string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("handleize", "text", call => OnText(call, Handleize)),
        new("literal", "text", call => call.Text(0) is { } text ? Literal(text) : null),
        new("pluralize", "number singular plural", call => Equals(Numbers.ToDecimal(call[0]), 1m) ? call[1] : call[2]),
        new("size", "text", call => Boxes.Of(call.Text(0)?.Length ?? 0)),
        new("split", "text match", Split),
        new("starts_with", "text value", call =>
            Truth.Box(Both(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal)))),
        new("strip_newlines", "text", call =>
            OnText(call, text => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "",
                StringComparison.Ordinal))),
        new("to_int", "text", call =>
            int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                ? Boxes.Of(number) : null),
        new("to_long", "text", call =>
            long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
                : null),
        new("to_float", "text", call =>
            float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
                out var number) ? number : null),
        new("to_double", "text", call =>
            double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture, out var number) ? number : null),
        new("truncatewords", "text count ellipsis?", TruncateWords),
        new("md5", "text", call => Digest(call, MD5.HashData)),
        new("sha1", "text", call => Digest(call, SHA1.HashData)),
        new("sha256", "text", call => Digest(call, SHA256.HashData)),
        new("sha512", "text", call => Digest(call, SHA512.HashData)),
        new("hmac_sha1", "text secretKey", call => Digest(call, text => HMACSHA1.HashData(Key(call), text))),
        new("hmac_sha256", "text secretKey", call => Digest(call, text => HMACSHA256.HashData(Key(call), text))),
        new("hmac_sha512", "text secretKey", call => Digest(call, text => HMACSHA512.HashData(Key(call), text))),
        new("base64_encode", "text", call => call.Text(0) is { } text
            ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : null),
        new("base64_decode", "text", FromBase64),
        new("index_of", "text search startIndex? count? stringComparison?", IndexOf),
    ];

    /// <summary>Text as a string of the language, in quotation marks.</summary>
    public static string Literal(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                '\v' => result.Append("\\v"),
                '\0' => result.Append("\\0"),
                < ' ' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)sign:x2}"),
                _ => result.Append(sign),
            };
        }

        return result.Append('"').ToString();
    }

    private static string? OnText(CallOf call, Func<string, string> change) => call.Text(0) is { } text ? change(text)
        : null;

    private static bool Both(CallOf call, Func<string, string, bool> test) =>
        call.Text(0) is { Length: > 0 } text && call.Text(1) is { Length: > 0 } value && test(text, value);

    private static string CapitalizeWords(string text)
    {
        var result = text.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
            }
        }

        return new(result);
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder();
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign))
            {
                result.Append(char.ToLowerInvariant(sign));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    private static ScriptArray Split(CallOf call)
    {
        var (text, match) = (call.Text(0) ?? "", call.Text(1));
        return ArrayFunctions.Made(call,
            text.Split(match ?? "", call.Run.OneTooMany, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? TruncateWords(CallOf call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(0, call.Int(1));
        return words.Length <= count
            ? string.Join(' ', words)
            : string.Join(' ', words.Take(count)) + (call.Text(2) ?? "...");
    }

    private static byte[] Key(CallOf call) => Encoding.UTF8.GetBytes(call.Text(1) ?? "");

    private static string? Digest(CallOf call, Func<byte[], byte[]> make) =>
        call.Text(0) is { } text ? Convert.ToHexStringLower(make(Encoding.UTF8.GetBytes(text))) : null;

    private static string? FromBase64(CallOf call)
    {
        try
        {
            return call.Text(0) is { } text ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : null;
        }
        catch (FormatException)
        {
            throw call.Stop(TemplateProblems.BadText(call.PlaceOf(0), call.Text(0)!, "Base64"));
        }
    }

    private static object? IndexOf(CallOf call)
    {
        if (call.Text(0) is not { } text)
        {
            return Boxes.Of(-1);
        }

        var start = Math.Clamp(call.Int(2), 0, text.Length);
        var count = Math.Clamp(call.Int(3, text.Length - start), 0, text.Length - start);
        var ignoresCase = call.Text(4)?.EndsWith("IgnoreCase", StringComparison.Ordinal) == true;
        return text.IndexOf(call.Text(1) ?? "", start, count, ignoresCase ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal);
    }
}
