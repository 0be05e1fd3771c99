namespace ScrutinyReport.Foundation;

/// <summary>
/// The tag of a mark over an author's own text, which is no value and is not to be read literally: only where somebody
/// asked from which line of a template each part of a text came.
/// </summary>
public sealed class AuthorText
{
    private AuthorText()
    {
    }

    public static AuthorText Tag { get; } = new();
}
